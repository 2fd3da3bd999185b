/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.list;

/**
 * Which part of a list is asked for.
 *
 * @param page from 1
 * @param size how many on a page, 1 to {@value #LARGEST}
 */
public record Turn(int page, int size) {

    public static final int USUAL = 50;
    public static final int LARGEST = 200;
    public static final int LAST_PAGE = 1_000_000;

    public Turn {
        if (page < 1 || page > LAST_PAGE || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("Pages are counted from 1 and have 1 to " + LARGEST + " entries");
        }
    }

    /** A page of the usual size; the first or the last there may be when the number is none of a page. */
    public static Turn to(int page) {
        return new Turn(Math.max(1, Math.min(page, LAST_PAGE)), USUAL);
    }

    public long skipped() {
        return (page - 1L) * size;
    }

    /** How many pages a list fills, at least one. */
    public int pages(long total) {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** This page, or the last one that a list of this length has. */
    public Turn within(long total) {
        return new Turn(Math.min(page, pages(total)), size);
    }
}
