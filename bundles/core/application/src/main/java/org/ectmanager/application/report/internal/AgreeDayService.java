/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.plan.PlannedReports;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.report.AgreeDay;
import org.ectmanager.application.report.AgreedDay;
import org.ectmanager.application.report.Became;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class AgreeDayService implements AgreeDay {

    private static final Prose REASON = Prose.page("reason", "report.reason", "The reason");
    private static final int YEARS = 2;

    private final Transactions transactions;
    private final Rights rights;
    private final ReportRecords records;
    private final Desk desk;
    private final PlannedReports plans;

    @Activate
    public AgreeDayService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference ReportRecords records,
            @Reference Desk desk,
            @Reference PlannedReports plans) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.desk = desk;
        this.plans = plans;
    }

    @Override
    public Optional<Opened> look(Caller caller, long report) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return transactions.in(
                caller.scope(),
                () -> records.reports().find(report).filter(this::mayBeMoved).map(found -> {
                    records.viewed(found, "The appropriate body looked at a report to agree another day for it");
                    return desk.opened(caller.body(), found).withoutDraft();
                }));
    }

    @Override
    public Optional<Became> became(Caller caller, long report) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return transactions.in(caller.scope(), () -> records.reports()
                .ever(report)
                .filter(found -> !mayBeMoved(found))
                .map(records::became)
                .filter(became -> became != Became.WITH_SCHOOL));
    }

    @Override
    public List<Refusal> agree(Caller caller, Seen seen, LocalDate day, String reason) {
        rights.require(caller, Right.AUTHORISE_ECT);
        var wrong = Stream.concat(
                        wrong(day).stream(),
                        REASON.wrong(reason, "Enter what was agreed and why; the induction tutor reads it").stream())
                .toList();
        return wrong.isEmpty() ? change(caller, seen, Optional.of(new AgreedDay(day, reason.strip()))) : wrong;
    }

    @Override
    public List<Refusal> takeBack(Caller caller, Seen seen) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return change(caller, seen, Optional.empty());
    }

    private Optional<Refusal> wrong(LocalDate day) {
        var today = desk.today();
        return day.isBefore(today) || day.isAfter(today.plusYears(YEARS))
                ? Optional.of(new Refusal(
                        "day",
                        "report.agreed-day",
                        "Enter a day from today, " + Reason.day(today) + ", to " + Reason.day(today.plusYears(YEARS))))
                : Optional.empty();
    }

    private List<Refusal> change(Caller caller, Seen seen, Optional<AgreedDay> day) {
        return transactions.unlessOvertaken(caller.scope(), Stale.CHANGED, () -> {
            records.hold(seen.id());
            return records.reports()
                    .find(seen.id())
                    .filter(found -> found.version() == seen.version() && mayBeMoved(found))
                    .map(found -> change(caller, found, day))
                    .orElse(List.of(Stale.CHANGED));
        });
    }

    private List<Refusal> change(Caller caller, Report report, Optional<AgreedDay> day) {
        records.reports().save(report.agreed(day));
        records.announce(
                report,
                "report.day-agreed",
                day.map(agreed -> "Another day was agreed for the report: " + Reason.day(agreed.due()))
                        .orElse("The report is due again on the day of the plan"),
                day.map(AgreedDay::because).orElse(""));
        var induction = records.inductions().find(report.induction()).orElseThrow();
        plans.follow(caller.body(), induction, "another day was agreed for " + report.title());
        return List.of();
    }

    private boolean mayBeMoved(Report report) {
        return report.mayBeMoved()
                && records.inductions()
                        .find(report.induction())
                        .filter(induction -> report.isWantedIn(induction.state()))
                        .isPresent();
    }
}
