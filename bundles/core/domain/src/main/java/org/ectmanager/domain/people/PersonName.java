/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

/** A person's name as they give it. Personal data, so messages never repeat it. */
public record PersonName(String given, String family) {

    private static final int LONGEST = 100;

    public PersonName {
        given = checked(given, "first name");
        family = checked(family, "last name");
    }

    public String full() {
        return given + " " + family;
    }

    private static String checked(String part, String what) {
        var trimmed = part == null ? "" : part.strip().replaceAll("\\s+", " ");
        if (trimmed.isEmpty() || trimmed.length() > LONGEST || trimmed.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A " + what + " has 1 to " + LONGEST + " characters");
        }
        return trimmed;
    }
}
