/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.programme.ProgrammeType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plugin may offer, and what is refused with a sentence. */
class BodyResourceTest {

    private static final ResourceFile NOTES = file("notes.txt", "What to look for");

    @Test
    void a_resource_is_for_everybody_at_any_time_unless_it_says_otherwise() {
        var handbook = BodyResource.of("handbook", " Handbook ", "To read first", NOTES);

        assertThat(handbook.title()).isEqualTo("Handbook");
        assertThat(handbook.readers()).isEmpty();
        assertThat(handbook.occasion()).isEqualTo(Occasion.any());
    }

    @Test
    void it_may_be_for_some_positions_and_belong_to_terms_reports_or_programmes() {
        var form = BodyResource.of("observation", "Observation", "For a lesson", NOTES)
                .readBy(Position.INDUCTION_TUTOR, Position.ECT)
                .belongingTo(new Occasion(
                        Set.of(3, 6), Set.of(ReportKind.FORMAL_ASSESSMENT), Set.of(ProgrammeType.SCHOOL_LED)));

        assertThat(form.readers()).containsExactlyInAnyOrder(Position.ECT, Position.INDUCTION_TUTOR);
        assertThat(form.occasion().terms()).containsExactlyInAnyOrder(3, 6);
        assertThat(form.file()).contains(NOTES);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7})
    void an_induction_has_six_terms(int term) {
        assertThatThrownBy(() -> Occasion.terms(term)).hasMessage("The terms of an induction are 1 to 6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "Handbook", "../handbook", "hand book", "-handbook"})
    void an_id_that_makes_no_address_is_refused(String id) {
        assertThatThrownBy(() -> BodyResource.of(id, "Handbook", "To read", NOTES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lower-case letters, digits and hyphens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "Read < b>this", "<!-- x", "see </p>", "bell\u0007"})
    void script_in_its_words_is_refused(String words) {
        assertThatThrownBy(() -> BodyResource.of("handbook", words, "To read", NOTES))
                .hasMessage("The title of the resource handbook is plain text, without mark-up");
        assertThatThrownBy(() -> BodyResource.of("handbook", "Handbook", words, NOTES))
                .hasMessage("The purpose of the resource handbook is plain text, without mark-up");
    }

    @Test
    void a_sign_for_less_than_is_no_mark_up() {
        assertThat(BodyResource.of("part-time", "FTE < 1.0", "For posts <1.0", NOTES)
                        .title())
                .isEqualTo("FTE < 1.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://kestrel.example/a",
                "javascript:alert(1)",
                "https:///nowhere",
                "https://who:secret@kestrel.example/",
                "handbook"
            })
    void a_link_that_may_lead_astray_is_refused(String link) {
        assertThatThrownBy(() -> BodyResource.of("handbook", "Handbook", "To read", URI.create(link)))
                .hasMessageContaining("The link of the resource handbook begins with https://");
    }

    @Test
    void a_huge_file_is_refused_by_its_name() {
        var huge = new byte[ResourceFile.LARGEST + 1];

        assertThatThrownBy(() -> new ResourceFile("huge.txt", huge))
                .hasMessage("The file huge.txt has 1 to 5000000 bytes");
        assertThatThrownBy(() -> new ResourceFile("empty.txt", new byte[0]))
                .hasMessage("The file empty.txt has 1 to 5000000 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page.html", "drawing.svg", "macros.docm", "program.exe", "archive.zip", "noending"})
    void a_kind_of_file_that_could_do_something_is_refused(String name) {
        assertThatThrownBy(() -> file(name, "x"))
                .hasMessageContaining("is of no kind that can be offered; these can: pdf, docx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../notes.txt", "a/notes.txt", "no\"tes.txt", "n\u00F6tes.txt", ".txt"})
    void a_name_that_is_no_plain_name_is_refused(String name) {
        assertThatThrownBy(() -> file(name, "x")).hasMessageContaining("The name of a resource\u2019s file has");
    }

    @ParameterizedTest
    @CsvSource({
        "notes.pdf, <script>, PDF",
        "notes.docx, %PDF-1.7, Word document",
        "notes.docx, PK word/vbaProject.bin, Word document",
        "notes.png, GIF89a, PNG picture",
        "notes.txt, bin\u0000ary, text",
        "notes.csv, caf\u00E9, CSV",
    })
    void a_file_that_is_not_what_its_name_says_is_refused(String name, String inside, String kind) {
        assertThatThrownBy(() -> new ResourceFile(name, inside.getBytes(ISO_8859_1)))
                .hasMessage("The file " + name + " is not what its name says: " + kind);
    }

    @Test
    void a_file_says_what_it_is_and_cannot_be_changed_from_outside() {
        var content = "%PDF-1.7".getBytes(UTF_8);
        var file = new ResourceFile("Handbook 2026.pdf", content);
        content[0] = 'X';
        file.content()[0] = 'X';

        assertThat(file.content()).asString().isEqualTo("%PDF-1.7");
        assertThat(file.kind()).isEqualTo("PDF");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.size()).isEqualTo(8);
    }

    private static ResourceFile file(String name, String inside) {
        return new ResourceFile(name, inside.getBytes(UTF_8));
    }
}
