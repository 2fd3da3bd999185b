/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.listing;

import java.util.List;
import java.util.Locale;
import org.ectmanager.application.list.Wanted;

/** Rows that have every word somebody typed, whatever the case of its letters. */
final class Words {

    private Words() {}

    /** A condition with one value, {@link #patterns}. */
    static String in(String columns) {
        return "lower(" + columns + ") like all (?::text[])";
    }

    /** Patterns of the words; what a pattern would read as a sign stands for itself. */
    static List<String> patterns(Wanted wanted) {
        return wanted.each().stream()
                .map(word -> "%" + word.toLowerCase(Locale.UK).replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toList();
    }
}
