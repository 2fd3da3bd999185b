/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.program;

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

    public long skipped() {
        return (page - 1L) * size;
    }
}
