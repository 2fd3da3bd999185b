/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.Logo;

/**
 * The picture that the line {@code logo} names: a file in the folder of the settings.
 *
 * @param picture what it holds; no bytes when there is none that can be taken
 */
record LogoFile(String line, byte[] picture) {

    private static final int LARGEST = 200_000;

    /** What the file holds; no bytes when it cannot be taken. */
    static byte[] picture(Path folder, String line) {
        if (!isName(line)) {
            return new byte[0];
        }
        var file = folder.resolve(line);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    Optional<Logo> read(String description, List<Refusal> refusals) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        if (!isName(line)) {
            return refused(refusals, "must be the name of an .svg or .png file in the same folder");
        }
        if (picture.length == 0) {
            return refused(refusals, "names a file that must be in the same folder and have 1 to 200,000 bytes");
        }
        var mediaType = line.endsWith(".png") ? "image/png" : "image/svg+xml";
        return Optional.of(new Logo(mediaType, picture, description));
    }

    private static boolean isName(String line) {
        return line.matches("[A-Za-z0-9][A-Za-z0-9._-]*\\.(svg|png)");
    }

    private static Optional<Logo> refused(List<Refusal> refusals, String sentence) {
        refusals.add(new Refusal("logo", "body.logo", sentence));
        return Optional.empty();
    }
}
