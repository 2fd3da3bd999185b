/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.program;

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

    /** The last page that holds anything; 1 when there is nothing. */
    public long lastPage() {
        return Math.max(1, (total + turn.size() - 1) / turn.size());
    }
}
