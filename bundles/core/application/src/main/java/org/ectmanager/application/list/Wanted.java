/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.list;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody looks for in a list, and which part of it they want to see.
 *
 * @param words each of which a row has somewhere; empty for every row
 */
public record Wanted(String words, Turn turn) {

    private static final int MOST_WORDS = 8;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Wanted {
        words = SPACES.matcher(words.strip()).replaceAll(" ");
        requireNonNull(turn, "turn");
    }

    public static Wanted of(String words, int page) {
        return new Wanted(words, Turn.to(page));
    }

    /** A page of all rows. */
    public static Wanted page(int page) {
        return of("", page);
    }

    /** The rows that have these words. */
    public static Wanted saying(String words) {
        return of(words, 1);
    }

    /** The words one by one; more than eight narrow nothing and are left out. */
    public List<String> each() {
        return words.isEmpty()
                ? List.of()
                : SPACES.splitAsStream(words).limit(MOST_WORDS).toList();
    }
}
