/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.ReportContent;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.internal.AttendanceRules.AskedNext;
import org.ectmanager.application.signature.Named;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ReviewPolicy;
import org.ectmanager.spi.body.SigningPolicy;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lays a report out with everything around it, for whoever reads or writes it. */
@Component(service = Desk.class)
public final class Desk {

    private final ReportRecords records;
    private final BodyRegistry bodies;
    private final DaysInPeriod days;
    private final Surroundings surroundings;
    private final Clock clock;

    @Activate
    public Desk(
            @Reference ReportRecords records,
            @Reference BodyRegistry bodies,
            @Reference DaysInPeriod days,
            @Reference Surroundings surroundings,
            @Reference Clock clock) {
        this.records = records;
        this.bodies = bodies;
        this.days = days;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Opened opened(BodyId body, Report report) {
        var content = content(body, report);
        var signatures = signatures(report);
        var period = report.planned().period();
        var next = report.isShared() && !report.isFinished() ? content.next(signatures) : Optional.<Signatory>empty();
        return new Opened(
                content,
                signatures,
                next,
                days.suggested(body, content.induction(), period).toString(),
                days.absent(body, content.induction(), ofAbsence(report)).toString(),
                surroundings.of(content, signatures));
    }

    /** What is signed, as it is now. */
    ReportContent content(BodyId body, Report report) {
        return new ReportContent(
                body,
                records.inductions().find(report.induction()).orElseThrow(),
                report,
                form(body, report),
                records.evidence().of(report.id()));
    }

    /** Whom and what a signature made now names. */
    Map<Named, String> named(ReportContent content) {
        return surroundings.now(content).named();
    }

    /** The form it was begun with, or the one with which it would be begun now. */
    FormDefinition form(BodyId body, Report report) {
        return report.form().orElseGet(() -> form(plugin(body), report.planned()));
    }

    private static FormDefinition form(AppropriateBodyPlugin body, PlannedReport planned) {
        var form = body.form(planned.kind(), planned.isFinal());
        return planned.kind() == ReportKind.PROGRESS_REVIEW
                ? body.standardsInReviews().in(form, planned.ordinal())
                : form;
    }

    /** A draft may be begun at any time; it is handed on from the day on which the report is asked for. */
    Optional<Refusal> tooEarly(Report report) {
        var opens = report.planned().opens();
        return today().isBefore(opens)
                ? Optional.of(Refusal.of(
                        "report.too-early",
                        "This report can be shared from " + Reason.day(opens) + ". Your draft is kept until then"))
                : Optional.empty();
    }

    List<Signature> signatures(Report report) {
        return records.signatures().standing(Subject.REPORT, report.id());
    }

    /** Who signs for a head teacher who is away (P13). */
    SigningPolicy signing(BodyId body) {
        return plugin(body).signing();
    }

    /** How the body reads what is handed in (P15). */
    ReviewPolicy reviews(BodyId body) {
        return plugin(body).reviews();
    }

    /** What is said of contract and attendance has to fit these. */
    AttendanceRules attendance(BodyId body, Report report) {
        var induction = records.inductions().find(report.induction()).orElseThrow();
        var period = report.planned().period();
        return new AttendanceRules(
                period,
                days.most(body, induction, period),
                days.mostOfAnyone(body, period),
                days.absent(body, induction, ofAbsence(report)),
                AskedNext.of(report, form(body, report)));
    }

    private DateRange ofAbsence(Report report) {
        return new AbsenceWindow(report, records.reports().of(report.induction()), LocalDate.now(clock)).days();
    }

    private AppropriateBodyPlugin plugin(BodyId body) {
        return bodies.find(body).orElseThrow();
    }
}
