/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.teacher.Trn;

/**
 * What a destination says about one teacher, as read from one row of its file. The platform matches it to a change by
 * the teacher reference number, else by the e-mail address.
 *
 * @param row row of the file, counted from 1 with its titles; empty rows are not counted
 * @param step the id of the {@link Delivery.Step} it speaks of; empty when it speaks of the hand-over as a whole
 * @param on the day of the state, where the file says so
 * @param sentence why it was refused, or whatever else the file says; may be empty
 */
public record Answer(
        int row,
        Optional<Trn> trn,
        Optional<EmailAddress> email,
        String step,
        State state,
        Optional<LocalDate> on,
        String sentence) {

    /** What the destination says. */
    public enum State {
        /** It has it, but nothing is finished. */
        SEEN,
        CONFIRMED,
        /** It is to be corrected and sent again. */
        REFUSED
    }

    public Answer {
        if (row < 1) {
            throw new IllegalArgumentException("Rows are counted from 1");
        }
        requireNonNull(step, "step");
        requireNonNull(state, "state");
        requireNonNull(on, "on");
        requireNonNull(sentence, "sentence");
        if (trn.isEmpty() && email.isEmpty()) {
            throw new IllegalArgumentException("An answer says whom it is about");
        }
    }
}
