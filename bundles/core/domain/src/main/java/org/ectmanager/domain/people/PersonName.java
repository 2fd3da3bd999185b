/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name as they give it: letters of any script, marks, digits and the signs that names are written with. What
 * cannot be seen, turns the direction of what stands around it, or is drawn over other lines is refused, for a name stands
 * on pages, in mails and under signatures. Personal data, so messages never repeat it.
 */
public record PersonName(String given, String family) {

    private static final int LONGEST = 100;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Zs}]+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** More accents on one letter than any language writes. */
    private static final Pattern PILED_MARKS = Pattern.compile("\\p{M}{4}");

    /** Characters that have no shape of their own: controls, direction marks, zero width, unassigned, line ends. */
    private static final Set<Byte> SHAPELESS = Set.of(
            Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR);

    public PersonName {
        given = checked(given, "first name");
        family = checked(family, "last name");
    }

    public String full() {
        return given + " " + family;
    }

    private static String checked(String part, String what) {
        var composed = Normalizer.normalize(part == null ? "" : part, Normalizer.Form.NFC);
        var trimmed = SPACES.matcher(composed).replaceAll(" ").strip();
        if (trimmed.isEmpty() || trimmed.codePointCount(0, trimmed.length()) > LONGEST) {
            throw new IllegalArgumentException("A " + what + " has 1 to " + LONGEST + " characters");
        }
        if (trimmed.codePoints().anyMatch(PersonName::shapeless)
                || !LETTER.matcher(trimmed).find()
                || PILED_MARKS.matcher(trimmed).find()) {
            throw new IllegalArgumentException(
                    "A " + what + " is made of letters. Type it again here, without characters that cannot be seen");
        }
        return trimmed;
    }

    private static boolean shapeless(int character) {
        return SHAPELESS.contains((byte) Character.getType(character));
    }
}
