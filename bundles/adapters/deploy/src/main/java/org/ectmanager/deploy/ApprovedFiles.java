/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The list of the files that the operators of a platform in production want, as {@code sha256sum} writes it. */
final class ApprovedFiles {

    static final String NAME = "org.ectmanager.plugins.sha256";

    private final Path list;
    private final boolean needed;

    /** @param needed whether a file has to be on the list */
    ApprovedFiles(Path settings, boolean needed) {
        list = settings.resolve(NAME);
        this.needed = needed;
    }

    void check(PluginJar jar) throws NotFit {
        if (needed && !holds(jar.sha256())) {
            throw new NotFit("its SHA-256 " + jar.sha256() + " is not in etc/" + NAME
                    + ", which holds the files that may come into a platform in production");
        }
    }

    /** When it was changed last; files are looked at again then. */
    long changed() {
        try {
            return needed && Files.exists(list)
                    ? Files.getLastModifiedTime(list).toMillis()
                    : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    private boolean holds(String sha256) {
        if (!Files.exists(list)) {
            return false;
        }
        try (var lines = Files.lines(list, StandardCharsets.ISO_8859_1)) {
            return lines.map(line -> line.strip().split("[\\s*]", 2)[0].toLowerCase(Locale.ROOT))
                    .anyMatch(sha256::equals);
        } catch (IOException failure) {
            throw new UncheckedIOException("The list of files that may come in cannot be read", failure);
        }
    }
}
