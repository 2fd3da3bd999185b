/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of {@code etc/org.ectmanager.plugins.cfg} that switch plugins on and off; all others stay as they are. */
final class SwitchesFile {

    private final Path file;

    SwitchesFile(Path settings) {
        file = settings.resolve("org.ectmanager.plugins.cfg");
    }

    /** @param plugin as {@code kind.id} */
    void turn(String plugin, boolean on) {
        var line = plugin + " = " + (on ? "on" : "off");
        var own = Pattern.compile("\\s*" + Pattern.quote(plugin) + "\\s*[=:].*");
        try {
            var lines = new ArrayList<>(Files.exists(file) ? read() : List.of());
            var changed = false;
            for (var i = 0; i < lines.size(); i++) {
                if (own.matcher(lines.get(i)).matches()) {
                    lines.set(i, line);
                    changed = true;
                }
            }
            if (!changed) {
                lines.add(line);
            }
            write(lines);
        } catch (IOException failure) {
            throw new UncheckedIOException("The switches of the plugins cannot be written", failure);
        }
    }

    private List<String> read() throws IOException {
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    }

    private void write(List<String> lines) throws IOException {
        var beside = file.resolveSibling("." + file.getFileName() + ".new");
        Files.write(beside, lines, StandardCharsets.ISO_8859_1);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
