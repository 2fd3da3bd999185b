/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.util.Locale;

/** A field's name as people would say it: "starts-on" and "startsOn" are "starts on". */
final class FieldName {

    private static final int LONGEST = 40;

    private FieldName() {}

    static String shown(String name) {
        var words = PlainText.of(name)
                .replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[-_.\\s]+", " ")
                .strip()
                .toLowerCase(Locale.UK);
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
