/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.ectmanager.application.port.Documents.Section;
import org.ectmanager.application.port.Documents.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiedTextTest {

    private static final String HASH = "ffa0ffi1fl2ff3".repeat(4);
    private static final String ADDRESS = "office.staff@sheffield-wolffe.example";

    private final byte[] pdf = new PdfDocuments().pdf(Examples.document(Examples.body(), written(), List.of()));

    @Test
    void each_letter_is_kept_by_itself() throws IOException {
        var letters = new StringBuilder();
        var reader = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                letters.append(letter.getUnicode());
            }
        };
        try (var document = Loader.loadPDF(pdf)) {
            reader.getText(document);
        }
        assertThat(letters).contains(HASH).contains(ADDRESS);
    }

    @Test
    void another_reader_gives_back_what_was_written(@TempDir Path folder) throws IOException {
        assumeTrue(hasReader(), "pdftotext is not installed");
        var file = Files.write(folder.resolve("document.pdf"), pdf);
        var reader = new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-").start();

        assertThat(new String(reader.getInputStream().readAllBytes(), UTF_8))
                .contains(HASH)
                .contains(ADDRESS);
    }

    private static List<Section> written() {
        return List.of(new Section("Fifth and final office affair", List.of(new Text(HASH), new Text(ADDRESS))));
    }

    private static boolean hasReader() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "pdftotext")));
    }
}
