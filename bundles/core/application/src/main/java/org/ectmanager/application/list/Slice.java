/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.list;

import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many there are on all pages together
 */
public record Slice<T>(List<T> items, long total, Turn turn) {

    public Slice {
        items = List.copyOf(items);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return turn.pages(total);
    }
}
