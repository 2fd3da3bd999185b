/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.report;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.Urn;

/**
 * A grade that an accepted report gives (P12), as its form asked for it. Personal data: never logged.
 *
 * @param urn of the school; empty when the register does not have it yet
 * @param title of the report, such as {@code Progress review 2}
 * @param until the last day on which the report looks back
 * @param question for what the grade is, in the words of the form
 * @param grade in the words of the form
 * @param place of the grade among all that could be chosen, the best 1
 */
public record GradeRow(
        PersonName ect,
        Optional<Urn> urn,
        String school,
        String title,
        LocalDate until,
        String question,
        String grade,
        int place) {

    public GradeRow {
        requireNonNull(ect, "ect");
        requireNonNull(urn, "urn");
        requireNonNull(school, "school");
        requireNonNull(title, "title");
        requireNonNull(until, "until");
        requireNonNull(question, "question");
        requireNonNull(grade, "grade");
    }
}
