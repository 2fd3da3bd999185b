/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a command writes. */
final class Printed {

    private Printed() {}

    static String by(EctCommand command) throws IOException {
        var before = System.out;
        var output = new ByteArrayOutputStream();
        try (var instead = new PrintStream(output, true, StandardCharsets.UTF_8)) {
            System.setOut(instead);
            command.work();
        } finally {
            System.setOut(before);
        }
        return output.toString(StandardCharsets.UTF_8).strip();
    }
}
