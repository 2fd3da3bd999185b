/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.secrets;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Passwords that attackers try first: the well-known ones, those with digits put around them, runs and repetitions. */
final class CommonPasswords {

    private static final String RUNS = "01234567890123456789 abcdefghijklmnopqrstuvwxyz qwertyuiopasdfghjklzxcvbnm";

    private final Set<String> known = read();

    boolean contains(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        var core = lower.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        return known.contains(lower) || known.contains(core) || repeats(lower) || runs(lower);
    }

    /** The same few characters again and again. */
    private static boolean repeats(String text) {
        return IntStream.rangeClosed(1, 4)
                .anyMatch(length -> text.length() > length
                        && text.equals(
                                text.substring(0, length).repeat(text.length()).substring(0, text.length())));
    }

    private static boolean runs(String text) {
        return text.length() >= 4 && (RUNS.contains(text) || RUNS.contains(new StringBuilder(text).reverse()));
    }

    private static Set<String> read() {
        try (var lines = new BufferedReader(new InputStreamReader(
                CommonPasswords.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().collect(toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
