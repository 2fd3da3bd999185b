/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/** In which mode a snapshot was made, as its own rows say before any of them is taken in. */
final class MadeIn {

    private static final String ROW = "mode\t";

    private MadeIn() {}

    /** Nothing where it cannot be read, as of what is no snapshot. */
    static Optional<String> mode(InputStream snapshot) {
        var zip = new ZipInputStream(snapshot);
        try {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("platform_setting")) {
                    return new String(zip.readAllBytes(), UTF_8)
                            .lines()
                            .filter(line -> line.startsWith(ROW))
                            .map(line -> line.substring(ROW.length()).toLowerCase(Locale.ROOT))
                            .findFirst();
                }
            }
            return Optional.empty();
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
