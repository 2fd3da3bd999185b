/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.LocalDate;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.web.component.Tag;

/** Where a report stands, in words. */
public final class ReportWords {

    private ReportWords() {}

    public static Tag tag(Report report, LocalDate today) {
        if (report.isOverdueOn(today)) {
            return Tag.red("Overdue");
        }
        return switch (report.state()) {
            case SCHEDULED, CLOSED, CANCELLED -> Tag.grey(report.state().title());
            case OPEN, IN_PROGRESS -> Tag.blue(report.state().title());
            case AWAITING_ECT, AWAITING_TUTOR, AWAITING_HEAD -> Tag.yellow("To sign");
            case RETURNED -> Tag.red("Returned");
            case SUBMITTED -> new Tag("Handed in", Tag.Shade.PURPLE);
            case ACCEPTED -> Tag.green("Accepted");
        };
    }

    /** Whose turn it is. */
    public static String turn(State state) {
        return switch (state) {
            case OPEN, IN_PROGRESS, RETURNED, AWAITING_TUTOR -> "Induction tutor";
            case AWAITING_ECT -> "Early career teacher";
            case AWAITING_HEAD -> "Head teacher";
            case SUBMITTED -> "Appropriate body";
            case SCHEDULED -> "Nobody yet";
            case ACCEPTED, CLOSED, CANCELLED -> "Nobody";
        };
    }
}
