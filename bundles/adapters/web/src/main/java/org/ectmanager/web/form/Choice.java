/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.list.Turn;

/**
 * What an address chooses among: a state, a page. Nonsense chooses what is chosen unasked; the page says so
 * ({@code LongList.asked}).
 */
public final class Choice {

    /** The parameters of a list's address. */
    public static final String STATE = "state";

    public static final String PAGE = "page";

    private static final int LONGEST_NUMBER = 6;

    private Choice() {}

    /** The constant whose {@link #word} this is. */
    public static <E extends Enum<E>> E of(E[] all, String word, E unasked) {
        return of(List.of(all), word).orElse(unasked);
    }

    /** The one of these constants whose {@link #word} this is. */
    public static <E extends Enum<E>> Optional<E> of(List<E> some, String word) {
        return some.stream().filter(each -> word(each).equals(word)).findFirst();
    }

    /** How an address names a constant. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The page of a list that an address names; the first unless it says so, and none beyond the last there may be. */
    public static int page(Form form) {
        return page(form.value(PAGE));
    }

    public static int page(String typed) {
        if (!typed.matches("[0-9]+")) {
            return 1;
        }
        return typed.length() > LONGEST_NUMBER ? Turn.LAST_PAGE : Math.max(1, Integer.parseInt(typed));
    }
}
