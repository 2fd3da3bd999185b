/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day on which a term of the appropriate body begins, offered as the start of an induction. Features 2.8. */
public record TermStart(String term, LocalDate day) {

    /** Chosen when induction starts on no such day. */
    public static final String OTHER = "other";

    public TermStart {
        requireNonNull(term, "term");
        requireNonNull(day, "day");
    }

    /** The day that was chosen; empty when it is another one. */
    public static Optional<LocalDate> chosen(String answer) {
        try {
            return answer.isEmpty() || answer.equals(OTHER) ? Optional.empty() : Optional.of(LocalDate.parse(answer));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
