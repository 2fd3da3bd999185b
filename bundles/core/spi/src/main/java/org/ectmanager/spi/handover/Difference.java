/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * What is otherwise than a destination was told before, in words.
 *
 * @param fact empty for what is known of every change: name, school, start date, full-time equivalent
 * @param what within a sentence, such as {@code the mentor}
 * @param before empty when nothing was known
 * @param now empty when nothing is known any more
 */
public record Difference(Optional<Fact> fact, String what, String before, String now) {

    public Difference {
        requireNonNull(fact, "fact");
        requireNonNull(before, "before");
        requireNonNull(now, "now");
        if (what == null || what.isBlank()) {
            throw new IllegalArgumentException("A difference says what is different");
        }
    }

    /** As a sentence without its stop, such as {@code the mentor: was Max Mentor, is now Olga Mentor}. */
    public String inWords() {
        if (before.isBlank()) {
            return what + ": " + (now.isBlank() ? "not known any more" : now);
        }
        return what + ": was " + before + (now.isBlank() ? ", not known any more" : ", is now " + now);
    }
}
