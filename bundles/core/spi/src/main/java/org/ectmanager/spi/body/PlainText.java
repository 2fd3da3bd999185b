/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import java.util.regex.Pattern;

/** Checks the words that a plugin brings for pages. They are plain text: what looks like mark-up is refused. */
final class PlainText {

    private static final Pattern MARK_UP = Pattern.compile("<\\s*[A-Za-z!/?]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private PlainText() {}

    /** The text without space around it; what it is begins the sentence that refuses it. */
    static String required(String what, String text, int longest) {
        var stripped = optional(what, text, longest);
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException(what + " has 1 to " + longest + " characters");
        }
        return stripped;
    }

    static String optional(String what, String text, int longest) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw new IllegalArgumentException(what + " has up to " + longest + " characters");
        }
        if (MARK_UP.matcher(stripped).find() || CONTROL.matcher(stripped).find()) {
            throw new IllegalArgumentException(what + " is plain text, without mark-up");
        }
        return stripped;
    }
}
