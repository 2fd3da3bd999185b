/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.FileOpener.Opened;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceRulesTest {

    private static final byte[] PDF = "%PDF-1.7 observed".getBytes(UTF_8);

    @Test
    void a_program_that_calls_itself_a_pdf_is_refused() {
        assertThat(codes("notes.pdf", "application/pdf", "MZ program".getBytes(UTF_8)))
                .containsExactly("evidence.kind");
    }

    @Test
    void a_web_page_that_calls_itself_a_picture_is_refused() {
        assertThat(codes("me.png", "image/png", "<html><script>alert(1)</script>".getBytes(UTF_8)))
                .containsExactly("evidence.kind");
    }

    @Test
    void a_pdf_is_kept_as_one_whatever_the_browser_calls_it() {
        assertThat(kept("notes.pdf", "application/octet-stream", PDF).mediaType())
                .isEqualTo("application/pdf");
    }

    @Test
    void a_name_that_says_something_else_is_refused() {
        assertThat(codes("notes.docx", "application/pdf", PDF)).containsExactly("evidence.ending");
    }

    @Test
    void pictures_are_known_by_their_first_bytes() {
        assertThat(kept("board.png", "", "\u0089PNG\r\n\u001A\n....".getBytes(ISO_8859_1))
                        .mediaType())
                .isEqualTo("image/png");
        assertThat(kept("board.JPG", "", "\u00FF\u00D8\u00FF\u00E0..JFIF".getBytes(ISO_8859_1))
                        .mediaType())
                .isEqualTo("image/jpeg");
    }

    @ParameterizedTest
    @CsvSource({
        "plan.docx,word/document.xml,wordprocessingml.document",
        "marks.xlsx,xl/workbook.xml,spreadsheetml.sheet",
        "talk.pptx,ppt/presentation.xml,presentationml.presentation"
    })
    void office_documents_are_known_by_what_is_in_them(String name, String part, String type) {
        assertThat(kept(name, "", archive("[Content_Types].xml", part)).mediaType())
                .endsWith(type);
    }

    @Test
    void an_open_document_says_first_what_it_is() {
        assertThat(kept("notes.odt", "", openText()).mediaType()).isEqualTo("application/vnd.oasis.opendocument.text");
    }

    @Test
    void an_archive_of_anything_and_a_document_with_macros_are_refused() {
        assertThat(codes("plan.docx", "", archive("virus.exe"))).containsExactly("evidence.kind");
        assertThat(codes("plan.docx", "", archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .containsExactly("evidence.kind");
    }

    @Test
    void a_broken_archive_is_refused() {
        assertThat(codes("plan.docx", "", "PK\u0003\u0004".getBytes(ISO_8859_1)))
                .containsExactly("evidence.kind");
        var cut = archive("[Content_Types].xml", "word/document.xml");
        cut[cut.length - 6] = (byte) 0xff;
        assertThat(codes("plan.docx", "", cut)).containsExactly("evidence.kind");
    }

    @Test
    void the_name_is_short_and_can_be_read() {
        assertThat(codes("a".repeat(117) + ".pdf", "", PDF)).containsExactly("evidence.name-length");
        assertThat(codes("a".repeat(116) + ".pdf", "", PDF)).isEmpty();
        assertThat(codes("fdp.\u202Eexe.pdf", "", PDF)).containsExactly("evidence.name-characters");
    }

    @Test
    void the_folder_of_somebodys_computer_is_left_out() {
        assertThat(kept("C:\\Users\\me\\notes.pdf", "", PDF).name()).isEqualTo("notes.pdf");
    }

    @Test
    void an_empty_file_and_a_large_one_are_refused() {
        assertThat(codes("notes.pdf", "", new byte[0])).containsExactly("evidence.empty");
        assertThat(codes("notes.pdf", "", new byte[10 * 1024 * 1024 + 1])).containsExactly("evidence.size");
    }

    @ParameterizedTest
    @CsvSource({
        "LOCKED,evidence.locked",
        "TOO_MUCH,evidence.too-much",
        "BROKEN,evidence.broken",
        "RUNS,evidence.runs",
        "HOLDS_FILES,evidence.holds-files"
    })
    void a_file_that_cannot_be_opened_as_what_it_is_is_refused_with_why(Opened opened, String code) {
        var refusals = rules(opened)
                .checked(new Evidence.File("notes.pdf", "", PDF))
                .<List<Refusal>>fold(kept -> List.of(), refused -> refused);

        assertThat(refusals).extracting(Refusal::field, Refusal::code).containsExactly(tuple("file", code));
    }

    @ParameterizedTest
    @CsvSource({
        "TOO_MUCH,Save it as a PDF",
        "RUNS,print it to a new PDF",
        "HOLDS_FILES,attach each of the files by itself"
    })
    void what_is_inside_and_not_wanted_is_refused_with_the_name_and_what_to_do(Opened opened, String next) {
        var refusals = rules(opened)
                .checked(new Evidence.File("C:\\notes.pdf", "", PDF))
                .<List<Refusal>>fold(kept -> List.of(), refused -> refused);

        assertThat(refusals.get(0).sentence()).contains("\u201cnotes.pdf\u201d", next);
    }

    private static EvidenceRules rules(Opened opened) {
        return new EvidenceRules((mediaType, content) -> opened);
    }

    private static List<String> codes(String name, String mediaType, byte[] content) {
        List<Refusal> refusals = rules(Opened.READABLE)
                .checked(new Evidence.File(name, mediaType, content))
                .fold(kept -> List.of(), refused -> refused);
        return refusals.stream().map(Refusal::code).toList();
    }

    private static Evidence.File kept(String name, String mediaType, byte[] content) {
        return rules(Opened.READABLE)
                .checked(new Evidence.File(name, mediaType, content))
                .fold(kept -> kept, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }

    private static byte[] archive(String... names) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] openText() {
        var type = "application/vnd.oasis.opendocument.text".getBytes(UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            var sum = new CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("x".getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
