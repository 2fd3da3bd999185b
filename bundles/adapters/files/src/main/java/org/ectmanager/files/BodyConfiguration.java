/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.files;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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

    /**
     * Read alike in any encoding. The container reads a file twice over: as properties, where a backslash begins something,
     * and then for what is to be filled in, where a backslash does so too, and a dollar sign with a bracket.
     */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\\\\\")
                .replace("${", "$\\\\{")
                .chars()
                .mapToObj(BodyConfiguration::written)
                .collect(Collectors.joining());
    }

    private static String written(int letter) {
        if (letter < 0x20) {
            return " ";
        }
        return letter < 0x7f ? Character.toString(letter) : "\\u%04x".formatted(letter);
    }
}
