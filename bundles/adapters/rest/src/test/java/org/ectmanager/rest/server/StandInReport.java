/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.ectmanager.rest.server.StandIns.AT;
import static org.ectmanager.rest.server.StandIns.NAME;
import static org.ectmanager.rest.server.StandIns.SCHOOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.Evidence.Attached;
import org.ectmanager.application.program.ListReports;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.domain.form.Section;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;

/** The one report that {@link StandIns} hold. */
final class StandInReport {

    private StandInReport() {}

    static Report report() {
        var planned = new PlannedReport(
                ReportKind.PROGRESS_REVIEW,
                1,
                false,
                new DateRange(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18)),
                LocalDate.of(2026, 12, 4),
                LocalDate.of(2026, 12, 18),
                "Autumn 2026",
                List.of(Reason.of("R34", "2.48", "A review is due in each term without an assessment")),
                false);
        return new Report(
                2001,
                2001,
                SCHOOL,
                planned,
                Report.State.SUBMITTED,
                Optional.of(form()),
                new Report.Content(
                        Map.of("judgement", "ok", "summary", "Well planned"),
                        Map.of(),
                        "yes",
                        "",
                        "75",
                        "1.5",
                        new NextPeriod(NextPeriod.Post.LEAVES.name(), "Moves to Heron School", "2027-07-20")),
                Report.Course.PLAIN,
                Optional.of(AT),
                3);
    }

    private static FormDefinition form() {
        var options = List.of(new Option("ok", "On track", false), new Option("concern", "Of concern", true));
        return new FormDefinition(
                "progress-review",
                "1",
                "Progress review",
                List.of(new Section(
                        "progress",
                        "Progress",
                        "",
                        List.of(
                                new Question("judgement", "Judgement", "", new Answer.Choice(options), true),
                                new Question("summary", "Summary", "", new Answer.Text(0, 500), true)))),
                new Section("comments", "Comments", "", List.of()),
                List.of(Signatory.ECT, Signatory.TUTOR),
                Optional.empty());
    }

    static ListReports.Written written() {
        var signature = new Signature(
                8,
                Signature.Subject.REPORT,
                2001,
                Signatory.TUTOR,
                new PersonId(10),
                "Tom Reed",
                "Induction tutor",
                AT,
                "A fair account",
                Signature.Scheme.TODAY,
                Map.of(),
                Map.of(),
                "abc");
        return new ListReports.Written(
                report(),
                NAME,
                form(),
                List.of(signature),
                List.of(new Attached(7, "observation.pdf", "application/pdf", 1200, "f00d")));
    }
}
