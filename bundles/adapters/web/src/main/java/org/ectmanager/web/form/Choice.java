/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.form;

import java.util.Locale;
import java.util.stream.Stream;

/** What an address chooses among: a state, a page. Nonsense chooses what is chosen unasked. */
public final class Choice {

    private static final int LONGEST_NUMBER = 6;

    private Choice() {}

    /** The constant whose {@link #word} this is. */
    public static <E extends Enum<E>> E of(E[] all, String word, E unasked) {
        return Stream.of(all)
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElse(unasked);
    }

    /** How an address names a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page of a list that {@code page} names; the first unless it says so. */
    public static int page(Form form) {
        var typed = form.value("page");
        return !typed.isEmpty()
                        && typed.length() <= LONGEST_NUMBER
                        && typed.chars().allMatch(Character::isDigit)
                ? Integer.parseInt(typed)
                : 1;
    }
}
