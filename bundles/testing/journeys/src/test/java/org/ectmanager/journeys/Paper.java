/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A PDF as poppler's pdftotext reads it, which shares nothing with what wrote it: its words in order, one blank apart. */
final class Paper {

    private static final String READER = "pdftotext";

    private Paper() {}

    static String words(Download file) {
        assumeTrue(hasReader(), "pdftotext is not installed");
        try {
            var reader = new ProcessBuilder(
                            List.of(READER, "-enc", "UTF-8", file.path().toString(), "-"))
                    .redirectErrorStream(true)
                    .start();
            var words = new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (reader.waitFor() != 0) {
                throw new AssertionError("This is no PDF: " + words);
            }
            return words.replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private static boolean hasReader() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, READER)));
    }
}
