/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.reading;

/** How the address of a website may be typed, alike wherever one is asked for. */
public final class Website {

    /** What is said of anything else. */
    public static final String ADVICE = "Enter a website address, like www.example.sch.uk, or leave it empty";

    private static final int LONGEST = 200;

    private Website() {}

    /** Whether it is an address, or nothing at all. */
    public static boolean fits(String typed) {
        var text = typed.strip();
        return text.isEmpty()
                || text.length() <= LONGEST && text.matches("(https?://)?[\\p{Alnum}-]+(\\.[\\p{Alnum}-]+)+(/\\S*)?");
    }
}
