/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static java.util.Objects.requireNonNull;

/**
 * Something that a destination has to know.
 *
 * @param why what it is for, shown where it is asked: {@code so that Steplab can invite the mentor}
 */
public record Need(Fact fact, String why) {

    public Need {
        requireNonNull(fact, "fact");
        if (why == null || why.isBlank()) {
            throw new IllegalArgumentException("A need says what it is for");
        }
    }
}
