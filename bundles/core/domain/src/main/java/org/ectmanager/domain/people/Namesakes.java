/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Tells people of one name apart where somebody is chosen from a list. */
public final class Namesakes {

    private Namesakes() {}

    /**
     * A way to write each of them: the name, and behind it what tells them apart where others are called the same.
     *
     * @param apart what tells two of one name apart, such as the e-mail address; nothing is added when it is empty
     */
    public static <T> Function<T, String> among(List<T> people, Function<T, String> name, Function<T, String> apart) {
        var called = new HashMap<String, Integer>();
        people.forEach(person -> called.merge(folded(name.apply(person)), 1, Integer::sum));
        return person -> {
            var written = name.apply(person);
            var alone = called.getOrDefault(folded(written), 0) < 2;
            return alone || apart.apply(person).isBlank() ? written : written + " (" + apart.apply(person) + ")";
        };
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
