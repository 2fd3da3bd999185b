/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Which page of a long list this is, and links to the others. Pages count from 1. */
public record Pagination(int current, int last, IntFunction<String> href) {

    public Pagination {
        if (current < 1 || current > last) {
            throw new IllegalArgumentException("The current page is one of the pages");
        }
    }

    /** What to say when an address asks for another page than this one, which is shown instead. */
    public Optional<String> other(String asked) {
        return asked.isEmpty() || asked.matches("0*" + current)
                ? Optional.empty()
                : Optional.of("The address asks for a page that this list does not have, so this is page " + current
                        + " of " + last + ".");
    }

    public boolean isNeeded() {
        return last > 1;
    }

    public boolean hasPrevious() {
        return current > 1;
    }

    public boolean hasNext() {
        return current < last;
    }

    /** First, last, and the neighbours of the current page; 0 stands for pages left out. */
    public List<Integer> places() {
        var places = new ArrayList<Integer>();
        for (var page = 1; page <= last; page++) {
            if (page == 1 || page == last || Math.abs(page - current) <= 1) {
                places.add(page);
            } else if (places.get(places.size() - 1) != 0) {
                places.add(0);
            }
        }
        return List.copyOf(places);
    }
}
