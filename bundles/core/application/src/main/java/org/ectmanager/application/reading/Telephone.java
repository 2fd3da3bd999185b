/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reading;

/** How a telephone number may be typed, alike wherever one is asked for. */
public final class Telephone {

    /** What is said of anything else. */
    public static final String ADVICE = "Enter a telephone number, like 01632 960 001, or leave it empty";

    private static final String SHAPE = "\\+?[0-9 ()-]{7,25}";

    private Telephone() {}

    /** Whether it is a number, or nothing at all. */
    public static boolean fits(String typed) {
        return typed.isBlank() || typed.strip().matches(SHAPE);
    }
}
