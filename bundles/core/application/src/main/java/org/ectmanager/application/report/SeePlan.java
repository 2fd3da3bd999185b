/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.explanation.Reason;
import org.osgi.annotation.versioning.ProviderType;

/** The reviews and assessments of an induction, for whoever may see the induction: dates and why, no text. */
@ProviderType
public interface SeePlan {

    /** Empty when the caller may not see the induction. */
    Optional<Plan> of(Caller caller, long induction);

    /**
     * A plan as this caller reads it: who sees no absences reads no number of them in a reason either (R54, guidance
     * 2.79).
     *
     * @param induction where the induction stands
     * @param reports by due date and without content
     * @param warnings what a person has to look at; none once the induction is over
     */
    record Plan(Induction.State induction, List<Report> reports, List<Reason> warnings) {

        public Plan {
            reports = List.copyOf(reports);
            warnings = List.copyOf(warnings);
        }
    }
}
