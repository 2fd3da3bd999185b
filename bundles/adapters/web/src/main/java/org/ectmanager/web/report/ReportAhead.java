/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.signature.Named;
import org.ectmanager.web.report.Identity.Line;
import org.ectmanager.web.words.Days;

/** What lies before a report at its appropriate body: the day by which it is read, and the panel (P15, P16). */
record ReportAhead(Opened opened, Clock clock) {

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        var report = opened.report();
        if (report.isWaitingIn(opened.induction().state())) {
            report.submittedAt().ifPresent(at -> reading(lines, LocalDate.ofInstant(at, clock.getZone())));
        }
        if (report.planned().isFinal()
                && !report.isFinished()
                && report.isWantedIn(opened.induction().state())) {
            panel(lines);
        }
        return List.copyOf(lines);
    }

    private void reading(List<Line> lines, LocalDate handedIn) {
        var reviews = opened.particulars().ways().reviews();
        reviews.readBy(handedIn)
                .ifPresent(day -> lines.add(new Line(
                        "To be read",
                        "By the end of " + Days.of(day) + ": "
                                + opened.particulars().say(Named.BODY) + " means to read a report within "
                                + (reviews.targetDays() == 1 ? "a day" : reviews.targetDays() + " days") + "."
                                + (LocalDate.now(clock).isAfter(day)
                                        ? " That day is over, and those who read reports there see that it is overdue."
                                        : ""))));
    }

    /** Of what was handed in the panel that it goes to, as far as the end of its period lets it. */
    private void panel(List<Line> lines) {
        var flow = opened.particulars().ways().decisions();
        var ends = opened.report().planned().period().to();
        if (opened.report().isHandedIn()) {
            var received = opened.report()
                    .submittedAt()
                    .map(at -> LocalDate.ofInstant(at, clock.getZone()))
                    .orElseGet(() -> LocalDate.now(clock));
            flow.before(received, received.isAfter(ends) ? received : ends)
                    .ifPresent(panel ->
                            lines.add(new Line("Decided by a panel", "It meets on " + Days.of(panel.on()) + ".")));
        } else {
            flow.before(LocalDate.now(clock), ends)
                    .ifPresent(panel -> lines.add(new Line(
                            "Decided by a panel",
                            "It meets on " + Days.of(panel.on())
                                    + ". The recommendation reaches it if this report is handed in, with all its"
                                    + " signatures, by the end of " + Days.of(panel.receivedBy()) + ".")));
        }
    }
}
