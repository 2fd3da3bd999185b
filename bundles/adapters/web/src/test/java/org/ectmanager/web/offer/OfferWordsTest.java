/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.programme.ProgrammeType;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.spi.body.Occasion;
import org.ectmanager.spi.body.ResourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OfferWordsTest {

    private static final Reader TEACHER = new Reader(false, Set.of(Position.ECT));
    private static final Reader STRANGER = new Reader(true, Set.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1 | Text, 1 bytes", "1600 | Text, 2 kB", "2500000 | Text, 2.5 MB"})
    void a_file_says_what_it_is_and_how_large(int bytes, String words) {
        assertThat(OfferWords.facts(file(bytes), TEACHER)).containsExactly(words);
    }

    @Test
    void a_link_says_whose_page_it_is_and_what_it_belongs_to() {
        var link = BodyResource.of("a1", "Handbook", "To read", URI.create("https://kestrel.example/a"))
                .belongingTo(new Occasion(
                        Set.of(3, 6), Set.of(ReportKind.FORMAL_ASSESSMENT), Set.of(ProgrammeType.SCHOOL_LED)));

        assertThat(OfferWords.facts(link, TEACHER))
                .containsExactly(
                        "Page of kestrel.example",
                        "Terms 3, 6 of induction",
                        "Formal assessment",
                        "School-led training");
    }

    @ParameterizedTest
    @EnumSource(
            value = Position.class,
            names = {"AB_LEAD", "AB_ADMINISTRATOR", "QUALITY_ASSURER", "DECISION_MAKER"})
    void staff_of_the_body_see_everything_and_whom_it_is_for(Position position) {
        var staff = new Reader(false, Set.of(position));
        var tutors = file(1).readBy(Position.INDUCTION_TUTOR, Position.HEAD_TEACHER);

        assertThat(staff.sees(tutors.readers())).isTrue();
        assertThat(OfferWords.facts(tutors, staff)).endsWith("Seen by: Head teacher, Induction tutor");
        assertThat(OfferWords.facts(file(1), staff)).endsWith("Seen by everybody");
    }

    @Test
    void others_see_what_is_for_everybody_or_for_their_position() {
        assertThat(TEACHER.sees(Set.of(Position.ECT, Position.INDUCTION_TUTOR))).isTrue();
        assertThat(TEACHER.sees(Set.of(Position.INDUCTION_TUTOR))).isFalse();
        assertThat(STRANGER.sees(Set.of())).isTrue();
        assertThat(STRANGER.sees(Set.of(Position.ECT))).isFalse();
    }

    @Test
    void fees_are_no_business_of_a_teacher_who_is_nothing_else() {
        assertThat(TEACHER.pays()).isFalse();
        assertThat(STRANGER.pays()).isTrue();
        assertThat(new Reader(false, Set.of(Position.ECT, Position.INDUCTION_LEAD)).pays())
                .isTrue();
    }

    @Test
    void every_word_is_sought_in_any_order_large_or_small() {
        var texts = List.of("Lesson Observation", "To fill in");

        assertThat(new Sought(" FILL lesson ").isIn(texts)).isTrue();
        assertThat(new Sought("lesson plan").isIn(texts)).isFalse();
        assertThat(new Sought("").isIn(texts)).isTrue();
    }

    @Test
    void whoever_is_not_signed_in_hears_that_there_is_more() {
        var found = new Found("", 1, 1, 3, true, "/kestrel/help/resources");

        assertThat(found.hidesSome()).isTrue();
        assertThat(found.signInHref()).isEqualTo("/kestrel/sign-in?back=/kestrel/help/resources");
        assertThat(new Found("", 1, 1, 3, false, "/kestrel/help/resources").hidesSome())
                .isFalse();
    }

    private static BodyResource file(int bytes) {
        return BodyResource.of(
                "a1",
                "Notes",
                "To read",
                new ResourceFile("notes.txt", "x".repeat(bytes).getBytes(UTF_8)));
    }
}
