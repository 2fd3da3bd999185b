/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.school.Urn;

/**
 * A review or assessment of one early career teacher. Personal data: never logged.
 *
 * @param urn of the school; empty when the register does not have it yet
 * @param title such as {@code Progress review 2}
 * @param due by the end of this day
 * @param tutor the induction tutor's name; empty when that person has left
 * @param turn who has to act now
 */
public record ReportRow(
        PersonName ect,
        Optional<Urn> urn,
        String school,
        ReportKind kind,
        String title,
        LocalDate due,
        Turn turn,
        String tutor) {

    /** Who has to act. */
    public enum Turn {
        TUTOR("Induction tutor"),
        ECT("Early career teacher"),
        HEAD("Head teacher"),
        APPROPRIATE_BODY("Appropriate body");

        private final String title;

        Turn(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public ReportRow {
        requireNonNull(ect, "ect");
        requireNonNull(urn, "urn");
        requireNonNull(school, "school");
        requireNonNull(kind, "kind");
        requireNonNull(title, "title");
        requireNonNull(due, "due");
        requireNonNull(turn, "turn");
        requireNonNull(tutor, "tutor");
    }
}
