/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.reading;

/** Where in a body something is, such as {@code contracts[0].fte}. */
final class Paths {

    private static final int LONGEST_NAME = 40;
    private static final String NO_NAME = "\"\"";

    private Paths() {}

    /** @param name as it was sent: what is no plain name is not repeated as it is, and none at all is two quotes */
    static String member(String path, String name) {
        var plain = name.replaceAll("[^A-Za-z0-9_.-]", "?");
        var cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        var shown = cut.isEmpty() ? NO_NAME : cut;
        return path.isEmpty() ? shown : path + "." + shown;
    }

    static String entry(String path, int number) {
        return path + "[" + number + "]";
    }
}
