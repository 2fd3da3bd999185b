/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.spi.body.BodyProfile;

/** An appropriate body as lines of the configuration from which it is made, which are their own manual. */
final class BodyConfiguration {

    private BodyConfiguration() {}

    static List<String> of(BodyProfile body) {
        var given = Map.of(
                "name", body.name(),
                "about", body.about(),
                "help.telephone", body.help().telephone(),
                "help.email", body.help().email(),
                "help.hours", body.help().openingHours(),
                "colour.brand", body.branding().brand().hex(),
                "colour.accent", body.branding().accent().hex());
        return manual().map(line -> filledIn(line, given)).toList();
    }

    /** Every key there is, with what it is: those of a new body to be filled in, all others commented out. */
    private static Stream<String> manual() {
        try (var text = BodyConfiguration.class.getResourceAsStream("body.cfg")) {
            return new String(text.readAllBytes(), StandardCharsets.US_ASCII).lines();
        } catch (IOException failure) {
            throw new UncheckedIOException("The keys of an appropriate body cannot be read", failure);
        }
    }

    private static String filledIn(String line, Map<String, String> given) {
        var key = line.replaceFirst(" =$", "");
        return given.containsKey(key) ? line + " " + escaped(given.get(key)) : line;
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
