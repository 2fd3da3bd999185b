/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import gg.jte.Content;
import gg.jte.html.HtmlTemplateOutput;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.signature.Named;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.template.component.JtetagGenerated;
import org.ectmanager.web.words.Days;

/** Whose report it is, where it stands and when it is due. */
public final class ReportFacts {

    private ReportFacts() {}

    /**
     * Of a teacher whom the reader knows by TRN.
     *
     * @param ects the address below which records of early career teachers are; empty when there is none to show
     */
    public static SummaryList of(Opened opened, Clock clock, String ects) {
        return all(opened, clock, ects, true);
    }

    /** For somebody who runs the platform. */
    public static SummaryList withoutTrn(Opened opened, Clock clock) {
        return all(opened, clock, "", false);
    }

    private static SummaryList all(Opened opened, Clock clock, String ects, boolean withTrn) {
        var report = opened.report();
        var induction = opened.induction().state();
        Content tag = output -> JtetagGenerated.render(
                (HtmlTemplateOutput) output, null, ReportWords.tag(report, induction, LocalDate.now(clock)));
        var list = SummaryList.empty();
        for (var line : Identity.who(opened, withTrn)) {
            var linked = line.key().equals(Named.TEACHER.title()) && !ects.isEmpty();
            list = linked
                    ? list.row(line.key(), line.value(), record(opened, ects))
                    : list.row(line.key(), line.value());
        }
        list = and(list, Identity.which(opened))
                .row("Where it stands", tag)
                .row("Waits for", ReportWords.turn(report, induction))
                .row("Opens", Days.of(report.planned().opens()))
                .row("Due", "By the end of " + Days.of(report.planned().due()));
        return and(and(list, Identity.fate(opened, clock)), new ReportAhead(opened, clock).lines());
    }

    private static Link record(Opened opened, String ects) {
        return new Link("View", ects + opened.induction().id(), "the record of the early career teacher");
    }

    private static SummaryList and(SummaryList list, List<Identity.Line> lines) {
        var longer = list;
        for (var line : lines) {
            longer = longer.row(line.key(), line.value());
        }
        return longer;
    }
}
