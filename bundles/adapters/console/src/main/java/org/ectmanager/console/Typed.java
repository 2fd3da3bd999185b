/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

/**
 * What was typed for one argument or option. It is read here and not by Karaf's shell, which says what it cannot read with the
 * name of a Java type. Each refusal names the argument, and never repeats what was typed: the log may be shown to others.
 */
record Typed(String command, String name, String text) {

    /** The text, which must be there. */
    String given() {
        if (text.isBlank()) {
            throw new Refused(command + " needs " + name + ". Type " + command + " --help to see what that is");
        }
        return text;
    }

    /** The number of something that is kept, which must be there. */
    long number() {
        if (!given().matches("[0-9]{1,18}")) {
            throw new Refused(name + " is a number, digits only. Type " + command + " --help");
        }
        return Long.parseLong(text);
    }

    /** A count within these bounds. */
    int count(int least, int most) {
        var count = given().matches("[0-9]{1,9}") ? Integer.parseInt(text) : least - 1;
        if (count < least || count > most) {
            throw new Refused(name + " is a number from " + least + " to " + most + ". Type " + command + " --help");
        }
        return count;
    }
}
