/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.reading;

/** Where in a body something is, such as {@code contracts[0].fte}. */
final class Paths {

    private static final int LONGEST_NAME = 40;

    private Paths() {}

    /** @param name as it was sent: what is no plain name is not repeated as it is */
    static String member(String path, String name) {
        var plain = name.replaceAll("[^A-Za-z0-9_.-]", "?");
        var shown = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
        return path.isEmpty() ? shown : path + "." + shown;
    }

    static String entry(String path, int number) {
        return path + "[" + number + "]";
    }
}
