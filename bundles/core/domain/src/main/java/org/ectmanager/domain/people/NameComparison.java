/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether two ways of writing a name can be the same person's. Case, accents, apostrophes, hyphens, middle names and the
 * order of the parts do not matter, and one half of a double surname is enough. Short forms of first names are not known.
 */
public final class NameComparison {

    /** Letters that are not a plain letter with a mark. */
    private static final Map<String, String> LETTERS = Map.of(
            "\u00DF", "ss", "\u00E6", "ae", "\u0153", "oe", "\u00F8", "o", "\u0142", "l", "\u0111", "d", "\u00F0", "d",
            "\u00FE", "th", "\u0131", "i");

    private NameComparison() {}

    /**
     * @param previousFamily a surname that the person had before; empty when none is known
     * @param given may be empty: some people have only one name
     */
    public static boolean agree(PersonName typed, String previousFamily, String given, String family) {
        var typedGiven = words(typed.given());
        var typedFamily = words(typed.family());
        if (joined(typedGiven, typedFamily).equals(joined(words(given), words(family)))) {
            return true;
        }
        return agreeGiven(typedGiven, words(given))
                && (overlap(typedFamily, words(family)) || overlap(words(previousFamily), words(family)));
    }

    /** The first of them agree, or one leaves out what the other has before or behind. */
    private static boolean agreeGiven(List<String> one, List<String> other) {
        return one.isEmpty()
                || other.isEmpty()
                || one.get(0).equals(other.get(0))
                || one.containsAll(other)
                || other.containsAll(one)
                || String.join("", one).equals(String.join("", other));
    }

    /** All of the shorter one is in the longer one. */
    private static boolean overlap(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return one.containsAll(other)
                || other.containsAll(one)
                || String.join("", one).equals(String.join("", other));
    }

    private static Set<String> joined(List<String> given, List<String> family) {
        var all = new LinkedHashSet<>(given);
        all.addAll(family);
        return all;
    }

    private static List<String> words(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['\u2018\u2019\u02BC`.]", "");
        for (var letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return new ArrayList<>(Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList());
    }
}
