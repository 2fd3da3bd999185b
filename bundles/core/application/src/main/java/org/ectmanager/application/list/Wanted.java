/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.list;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Which part of a list somebody wants to see.
 *
 * @param words each of which a row has somewhere; empty for every row
 * @param page counted from 1
 */
public record Wanted(String words, int page) {

    /** Rows on a page. */
    public static final int SIZE = 50;

    private static final int MOST_WORDS = 8;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public Wanted {
        words = SPACES.matcher(words.strip()).replaceAll(" ");
        page = Math.max(1, page);
    }

    /** A page of all rows. */
    public static Wanted page(int page) {
        return new Wanted("", page);
    }

    /** The rows that have these words. */
    public static Wanted saying(String words) {
        return new Wanted(words, 1);
    }

    /** The words one by one; more than eight narrow nothing and are left out. */
    public List<String> each() {
        return words.isEmpty()
                ? List.of()
                : SPACES.splitAsStream(words).limit(MOST_WORDS).toList();
    }
}
