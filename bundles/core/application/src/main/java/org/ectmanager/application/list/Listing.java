/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.list;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page counted from 1; the last one there is when a later one was wanted
 * @param total rows on all pages
 */
public record Listing<T>(List<T> rows, int page, long total) {

    public Listing {
        rows = List.copyOf(rows);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return pages(total);
    }

    /** Reads the page that is wanted, or the last one there is. */
    public static <T> Listing<T> of(long total, Wanted wanted, Function<Integer, List<T>> rowsFrom) {
        var page = Math.min(wanted.page(), pages(total));
        return new Listing<>(rowsFrom.apply((page - 1) * Wanted.SIZE), page, total);
    }

    private static int pages(long total) {
        return (int) Math.max(1, (total + Wanted.SIZE - 1) / Wanted.SIZE);
    }
}
