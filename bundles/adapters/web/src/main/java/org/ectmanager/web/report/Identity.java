/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.report.Particulars.Accepted;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.signature.Named;
import org.ectmanager.web.words.Days;

/** Which report it is, on whom, where and for which time: the same on the page and on paper (features 3.2 and 3.3). */
final class Identity {

    /** One fact with its name. */
    record Line(String key, String value) {}

    private Identity() {}

    /** Whom it is about and who is beside them. */
    static List<Line> who(Opened opened, boolean withTrn) {
        var about = opened.particulars();
        var lines = new ArrayList<Line>();
        lines.add(new Line(Named.TEACHER.title(), about.say(Named.TEACHER)));
        if (withTrn) {
            lines.add(new Line("Teacher reference number (TRN)", about.trn()));
        }
        for (var named : List.of(Named.SCHOOL, Named.BODY, Named.TUTOR, Named.MENTOR)) {
            lines.add(new Line(named.title(), about.say(named)));
        }
        return List.copyOf(lines);
    }

    /** Which report it is, and the contract that the period was worked under. */
    static List<Line> which(Opened opened) {
        var report = opened.report();
        var planned = report.planned();
        var about = opened.particulars();
        return List.of(
                new Line(Named.PLACE.title(), report.title() + place(about.say(Named.PLACE))),
                new Line("Report number", Long.toString(report.id())),
                new Line("Term", planned.term()),
                new Line(
                        "Period",
                        Days.of(planned.period().from()) + " to "
                                + Days.of(planned.period().to())),
                new Line("Contract in the period", about.say(Named.CONTRACT)),
                new Line(
                        "Form",
                        opened.form().title() + ", version " + opened.form().version()));
    }

    /** Signatures did not always say it, and a later plan may count other reports. */
    private static String place(String said) {
        return said.isEmpty() ? "" : ", " + said;
    }

    private static List<Line> accepted(Accepted accepted, Clock clock) {
        var line = new Line("Accepted", Days.at(accepted.at(), clock) + "\nby " + accepted.by());
        return accepted.checked().isEmpty()
                ? List.of(line)
                : List.of(line, new Line("Checked when it was accepted", String.join("\n", accepted.checked())));
    }

    /** What became of it so far. */
    static List<Line> fate(Opened opened, Clock clock) {
        var report = opened.report();
        var lines = new ArrayList<Line>();
        if (report.isHandedIn()) {
            report.submittedAt().ifPresent(at -> lines.add(new Line("Handed in", Days.at(at, clock))));
        }
        opened.particulars().accepted().ifPresent(accepted -> lines.addAll(accepted(accepted, clock)));
        if (!report.course().withoutEct().isEmpty()) {
            lines.add(new Line(
                    "Without the teacher\u2019s signature, because",
                    report.course().withoutEct()));
        }
        report.course()
                .agreed()
                .ifPresent(day ->
                        lines.add(new Line("Another day was agreed", Days.of(day.due()) + "\n" + day.because())));
        report.course().closed().ifPresent(closed -> lines.add(new Line("Closed, because", closed.because())));
        if (!report.returnedBecause().isBlank()) {
            lines.add(new Line("Returned, because", report.returnedBecause()));
        }
        return List.copyOf(lines);
    }
}
