/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.Logo;

/** The picture that the line {@code logo} names: a file in the folder of the settings. */
record LogoFile(Path folder, String line) {

    private static final int LARGEST = 200_000;

    Optional<Logo> read(String description, List<Refusal> refusals) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        if (!line.matches("[A-Za-z0-9][A-Za-z0-9._-]*\\.(svg|png)")) {
            return refused(refusals, "must be the name of an .svg or .png file in the same folder");
        }
        var file = folder.resolve(line);
        try {
            if (!Files.isRegularFile(file) || Files.size(file) == 0 || Files.size(file) > LARGEST) {
                return refused(refusals, "names a file that must be in the same folder and have 1 to 200,000 bytes");
            }
            var mediaType = line.endsWith(".png") ? "image/png" : "image/svg+xml";
            return Optional.of(new Logo(mediaType, Files.readAllBytes(file), description));
        } catch (IOException e) {
            return refused(refusals, "names a file that cannot be read");
        }
    }

    private static Optional<Logo> refused(List<Refusal> refusals, String sentence) {
        refusals.add(new Refusal("logo", "body.logo", sentence));
        return Optional.empty();
    }
}
