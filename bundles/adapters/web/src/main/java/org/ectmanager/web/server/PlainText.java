/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.text.Normalizer;

/**
 * What people type, as every page and use case gets it: composed characters, line ends as one character, and none
 * that cannot be seen. Control characters break the database, invisible ones make equal words differ, and marks that
 * turn the direction of writing make a name read as another. Joiners stay where scripts and emoji need them.
 */
final class PlainText {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;
    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private PlainText() {}

    static String of(String typed) {
        var seen = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints().forEach(character -> add(seen, character));
        return Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    /** Whether an address holds what no address of ours does. */
    static boolean isPlain(String address) {
        return address.codePoints().noneMatch(Character::isISOControl);
    }

    private static void add(StringBuilder seen, int character) {
        switch (character) {
            case '\r', LINE_SEPARATOR, PARAGRAPH_SEPARATOR -> seen.append('\n');
            case JOINER, NON_JOINER -> {
                if (joins(seen)) {
                    seen.appendCodePoint(character);
                }
            }
            default -> {
                if (isVisible(character)) {
                    seen.appendCodePoint(character);
                }
            }
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.FORMAT, Character.SURROGATE -> false;
            case Character.UNASSIGNED -> (character & 0xFFFE) != 0xFFFE;
            default -> character != COMBINING_GRAPHEME_JOINER;
        };
    }

    /** A joiner means something after a letter of a script that joins, or between the parts of an emoji. */
    private static boolean joins(StringBuilder seen) {
        if (seen.isEmpty()) {
            return false;
        }
        var before = seen.codePointBefore(seen.length());
        return Character.UnicodeScript.of(before) != Character.UnicodeScript.LATIN
                && (Character.isLetter(before)
                        || Character.getType(before) == Character.NON_SPACING_MARK
                        || Character.getType(before) == Character.OTHER_SYMBOL
                        || Character.getType(before) == Character.MODIFIER_SYMBOL);
    }
}
