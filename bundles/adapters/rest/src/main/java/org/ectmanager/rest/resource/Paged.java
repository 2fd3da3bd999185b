/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.resource;

import java.time.Instant;
import java.util.List;

/**
 * A part of a list.
 *
 * @param total how many there are on all pages together
 * @param asOf when this was read; passed as {@code updatedSince} later, it asks for what changed
 */
public record Paged<T>(List<T> items, int page, int pageSize, long total, Instant asOf) {

    public Paged {
        items = List.copyOf(items);
    }
}
