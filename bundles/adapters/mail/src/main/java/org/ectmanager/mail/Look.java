/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.mail;

import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.message.Letter;
import org.ectmanager.spi.body.BodyProfile;

/**
 * How a letter looks.
 *
 * @param body name of the appropriate body
 * @param colour its colour, as {@code #rrggbb}
 * @param help how to reach it, one line each
 */
record Look(String body, String colour, List<String> help) {

    private static final String PLAIN = "#0b0c0c";

    Look {
        help = List.copyOf(help);
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("A colour is # and six hexadecimal digits");
        }
    }

    /** The body's own while its plugin is there; else its name in black. */
    static Look of(Letter letter, BodyRegistry bodies) {
        return bodies.find(letter.body())
                .map(plugin -> of(plugin.profile()))
                .orElseGet(() -> new Look(letter.fromName(), PLAIN, List.of()));
    }

    static Look of(BodyProfile profile) {
        var help = profile.help();
        return new Look(
                profile.name(),
                profile.branding().brand().hex(),
                Stream.of(help.telephone(), help.email(), help.openingHours())
                        .filter(line -> !line.isBlank())
                        .toList());
    }
}
