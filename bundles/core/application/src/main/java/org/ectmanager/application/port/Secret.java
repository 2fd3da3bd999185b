/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A password or key that operators keep outside the configuration: in the environment, or in a file. */
public record Secret(String value) {

    /**
     * The environment variable when it is set, else the first line of the file, else empty.
     *
     * @param variable its name, may be empty
     * @param file its path, may be empty; an unreadable one is an error
     */
    public static Secret from(Map<String, String> environment, String variable, String file) {
        var given = environment.getOrDefault(variable, "");
        if (!given.isEmpty() || file.isBlank()) {
            return new Secret(given);
        }
        try (var lines = Files.lines(Path.of(file))) {
            return new Secret(lines.findFirst().orElse("").strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The file that should hold a secret cannot be read: " + file, e);
        }
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Never what it holds. */
    @Override
    public String toString() {
        return "Secret";
    }
}
