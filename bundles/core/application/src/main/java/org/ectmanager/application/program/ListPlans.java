/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.program;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Every induction's reviews and assessments: dates and why, no text, and nothing of what the teacher missed (R54). Needs
 * {@code plans:read}.
 */
@ProviderType
public interface ListPlans {

    /** By the next due date, those with none last. */
    Slice<Line> list(Client client, Filter filter, Turn turn);

    /** One plan. Looking is recorded. */
    Optional<Plan> find(Client client, long ect);

    /** @param dueBefore only those of which a report that is not handed in is due before this day */
    record Filter(Optional<Induction.State> state, Optional<SchoolId> school, Optional<LocalDate> dueBefore) {}

    /**
     * A plan in a line.
     *
     * @param reports how many reviews and assessments it has
     * @param accepted how many of them the appropriate body has accepted
     * @param nextDue when the next one that is not handed in is due
     * @param finalDue when the final assessment is due; empty when the contracts end before it
     */
    record Line(
            long ect,
            PersonName name,
            SchoolId school,
            String schoolName,
            Induction.State state,
            int reports,
            int accepted,
            Optional<LocalDate> nextDue,
            Optional<LocalDate> finalDue) {}

    /** @param reports by due date and without content */
    record Plan(Induction induction, List<Report> reports) {

        public Plan {
            reports = List.copyOf(reports);
        }
    }
}
