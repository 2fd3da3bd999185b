/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Runs one of PostgreSQL's programs to its end. */
final class Tool {

    private Tool() {}

    /** @return what the program said; refused, with its last line, when it failed */
    static String run(List<String> command, Path folder, String input) {
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            var process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (process.waitFor() != 0) {
                throw new DatabaseRefused("PostgreSQL's " + nameIn(command) + " failed: " + lastLine(said));
            }
            return said;
        } catch (IOException e) {
            throw new DatabaseRefused("PostgreSQL's " + nameIn(command) + " could not be run.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("PostgreSQL's " + nameIn(command) + " was interrupted.", e);
        }
    }

    private static String nameIn(List<String> command) {
        return command.stream()
                .map(word -> word.substring(word.lastIndexOf('/') + 1))
                .filter(List.of("initdb", "pg_ctl", "postgres")::contains)
                .findFirst()
                .orElse("program");
    }

    private static String lastLine(String said) {
        return said.substring(said.lastIndexOf('\n') + 1);
    }
}
