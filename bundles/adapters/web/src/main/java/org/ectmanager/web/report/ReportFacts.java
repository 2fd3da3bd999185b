/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.LocalDate;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.words.Days;

/** Whose report it is, where it stands and when it is due. */
public final class ReportFacts {

    private ReportFacts() {}

    /** @param ects the address below which records of early career teachers are; empty when there is none to show */
    public static SummaryList of(Opened opened, LocalDate today, String ects) {
        var report = opened.report();
        var planned = report.planned();
        gg.jte.Content tag = output -> org.ectmanager.web.template.component.JtetagGenerated.render(
                (gg.jte.html.HtmlTemplateOutput) output, null, ReportWords.tag(report, today));
        var induction = opened.induction();
        var links = ects.isEmpty()
                ? new Link[0]
                : new Link[] {new Link("View", ects + induction.id(), "the record of the early career teacher")};
        return SummaryList.empty()
                .row("Early career teacher", induction.name().full(), links)
                .row("Where it stands", tag)
                .row("Waits for", ReportWords.turn(report.state()))
                .row(
                        "Period",
                        Days.of(planned.period().from()) + " to "
                                + Days.of(planned.period().to()))
                .row("Opens", Days.of(planned.opens()))
                .row("Due", "By the end of " + Days.of(planned.due()));
    }
}
