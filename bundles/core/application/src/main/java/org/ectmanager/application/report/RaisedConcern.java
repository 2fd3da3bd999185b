/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.progress.Concerns;
import org.ectmanager.domain.progress.Concerns.Occasion;

/** What follows for whom when a report says that progress is not satisfactory (R40, guidance 4.1 to 4.6). Pure. */
public final class RaisedConcern {

    private RaisedConcern() {}

    /**
     * In the order in which it is done; nothing while the report is a draft, for one that raises no concern, for an
     * interim assessment, whose reader is the next school, and for the final one, which the decision follows.
     */
    public static List<Duty> duties(Report report, FormDefinition form) {
        var said = report.isShared()
                && ReportForm.raisesConcern(form, report.content().answers());
        if (!said || report.planned().isFinal()) {
            return List.of();
        }
        return switch (report.planned().kind()) {
            case PROGRESS_REVIEW -> Concerns.due(Occasion.PROGRESS_REVIEW);
            case FORMAL_ASSESSMENT -> untilTheFinalAssessment();
            case INTERIM_ASSESSMENT -> List.of();
        };
    }

    private static List<Duty> untilTheFinalAssessment() {
        var duties = new ArrayList<>(Concerns.due(Occasion.FIRST_FORMAL_ASSESSMENT));
        Concerns.due(Occasion.BETWEEN_FORMAL_ASSESSMENTS).stream()
                .filter(duty ->
                        duties.stream().noneMatch(before -> before.code().equals(duty.code())))
                .forEach(duties::add);
        return List.copyOf(duties);
    }
}
