/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.files;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.spi.body.BodyProfile;

/** An appropriate body as lines of the configuration from which it is made. */
final class BodyConfiguration {

    private BodyConfiguration() {}

    static List<String> of(BodyProfile body) {
        var lines = new ArrayList<>(List.of(
                "# An appropriate body without code of its own. Changes count as soon as this file is saved. The file is",
                "# named after the body's id; never rename it: everything that is kept for the body is kept under its id.",
                ""));
        lines.add("# as schools know it, and one sentence for the directory");
        lines.add("name = " + escaped(body.name()));
        lines.add("about = " + escaped(body.about()));
        lines.add("# where its schools find help; a telephone number or an e-mail address is needed");
        lines.add("help.telephone = " + escaped(body.help().telephone()));
        lines.add("help.email = " + escaped(body.help().email()));
        lines.add("help.hours = " + escaped(body.help().openingHours()));
        lines.add("# header and buttons, dark enough for white text; and lines and marks");
        lines.add("colour.brand = " + body.branding().brand().hex());
        lines.add("colour.accent = " + body.branding().accent().hex());
        return List.copyOf(lines);
    }

    /** Read alike in any encoding; a backslash or a dollar sign begins something in these files and says nothing in a name. */
    private static String escaped(String text) {
        var escaped = new StringBuilder();
        text.replaceAll("[\\\\$]", "").chars().forEach(letter -> {
            if (letter < 0x20) {
                escaped.append(' ');
            } else if (letter < 0x7f) {
                escaped.append((char) letter);
            } else {
                escaped.append("\\u%04x".formatted(letter));
            }
        });
        return escaped.toString();
    }
}
