/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.LocalDate;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.web.component.Tag;

/** Where a report stands, in words. */
public final class ReportWords {

    private ReportWords() {}

    /** @param induction where its induction stands; after the end nothing is overdue that will not come */
    public static Tag tag(Report report, Induction.State induction, LocalDate today) {
        if (isLeft(report, induction)) {
            return Tag.grey(left(report.state()));
        }
        if (report.isOverdueOn(today, induction)) {
            return Tag.red("Overdue");
        }
        return switch (report.state()) {
            case SCHEDULED, CLOSED, CANCELLED -> Tag.grey(report.state().title());
            case OPEN, IN_PROGRESS -> Tag.blue(report.state().title());
            case AWAITING_ECT, AWAITING_TUTOR, AWAITING_HEAD -> Tag.yellow("To sign");
            case RETURNED -> Tag.red(report.returnedBecause().isEmpty() ? "Sent back" : "Returned");
            case SUBMITTED -> new Tag("Handed in", Tag.Shade.PURPLE);
            case ACCEPTED -> Tag.green("Accepted");
        };
    }

    private static boolean isLeft(Report report, Induction.State induction) {
        return !report.isFinished() && !report.isWantedIn(induction);
    }

    /** How a report stays that is not asked for any more. */
    private static String left(State state) {
        return switch (state) {
            case SCHEDULED, OPEN, IN_PROGRESS -> "Not written";
            case AWAITING_ECT, AWAITING_TUTOR, AWAITING_HEAD -> "Not signed";
            case SUBMITTED -> "Handed in";
            case RETURNED, ACCEPTED, CLOSED, CANCELLED -> state.title();
        };
    }

    /** Whose turn it is. */
    public static String turn(Report report, Induction.State induction) {
        return isLeft(report, induction) ? "Nobody" : turn(report.state());
    }

    private static String turn(State state) {
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
