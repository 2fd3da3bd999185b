/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Reports.Listed;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.ReviewReport;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.ReviewPolicy.Reader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ReviewReportService implements ReviewReport {

    private static final Prose REASON = Prose.page("reason", "report.reason", "The reason");
    private static final Refusal NAMED_CONTACT = Refusal.of(
            "report.named-contact",
            "You are this teacher’s named contact and may not accept or return reports on them (R11, guidance 2.28). Ask a"
                    + " colleague");
    private static final Refusal OVERTAKEN = Refusal.of(
            "report.overtaken",
            "Induction has been decided without this report. It stays on record as it was handed in, and nobody accepts or"
                    + " returns it any more");
    private static final Refusal NOT_SIGNED = Refusal.of(
            "report.signature-broken",
            "A signature that this report needs does not stand for what the report says now. Return it, so that it is"
                    + " signed again");

    private static final Refusal NOT_CHECKED = new Refusal(
            "checked",
            "report.not-checked",
            "Tick each point once you have checked it, or return the report to the school");
    private static final Refusal OTHER_REASONS = new Refusal(
            "because",
            "report.other-reasons",
            "The reasons to choose from are others now. Choose from those that are shown");

    private final Transactions transactions;
    private final Rights rights;
    private final ReportRecords records;
    private final Desk desk;
    private final Acceptance acceptance;

    @Activate
    public ReviewReportService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference ReportRecords records,
            @Reference Desk desk,
            @Reference Acceptance acceptance) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.desk = desk;
        this.acceptance = acceptance;
    }

    @Override
    public Slice<Listed> at(Caller caller, Stage stage, Wanted wanted) {
        rights.require(caller, Right.REVIEW_REPORT);
        return transactions.in(caller.scope(), () -> at(stage, wanted));
    }

    private Slice<Listed> at(Stage stage, Wanted wanted) {
        return switch (stage) {
            case TO_READ -> records.reports().inState(State.SUBMITTED, wanted);
            case RETURNED -> records.reports().inState(State.RETURNED, wanted);
            case ACCEPTED -> records.reports().inState(State.ACCEPTED, wanted);
            case OVERTAKEN -> records.reports().overtaken(wanted);
        };
    }

    @Override
    public Optional<Opened> look(Caller caller, long report) {
        rights.require(caller, Right.REVIEW_REPORT);
        return transactions.in(caller.scope(), () -> records.reports()
                .find(report)
                .filter(found -> found.submittedAt().isPresent())
                .map(found -> {
                    records.tell(found, "report.viewed", "The appropriate body looked at the report", "");
                    var opened = desk.opened(caller.body(), found);
                    return found.isHandedIn() ? opened : opened.withoutDraft();
                }));
    }

    @Override
    public Optional<Evidence.File> evidence(Caller caller, long report, long file) {
        rights.require(caller, Right.REVIEW_REPORT);
        return transactions.in(caller.scope(), () -> records.reports()
                .find(report)
                .filter(Report::isHandedIn)
                .flatMap(found -> records.evidence(found, file)));
    }

    @Override
    public Optional<Evidence.File> paper(Caller caller, long report) {
        rights.require(caller, Right.REVIEW_REPORT);
        return transactions.in(
                caller.scope(), () -> records.reports().find(report).flatMap(acceptance::paper));
    }

    @Override
    public List<Refusal> accept(Caller caller, Seen seen, List<String> checked) {
        return deciding(caller, seen, report -> {
            if (desk.content(caller.body(), report)
                    .next(desk.signatures(report))
                    .isPresent()) {
                return List.of(NOT_SIGNED);
            }
            var checklist = desk.reviews(caller.body()).checklist();
            if (!checked.containsAll(checklist)) {
                return List.of(NOT_CHECKED);
            }
            acceptance.accept(caller, report, checklist);
            return List.of();
        });
    }

    @Override
    public List<Refusal> giveBack(Caller caller, Seen seen, List<String> chosen, String reason) {
        var wrong = chosen.isEmpty()
                ? REASON.wrong(reason, "Enter the reason; the school reads it")
                : REASON.tooLong(reason);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return deciding(caller, seen, report -> {
            var offered = desk.reviews(caller.body()).reasons();
            if (!offered.containsAll(chosen)) {
                return List.of(OTHER_REASONS);
            }
            acceptance.giveBack(report, said(chosen, reason));
            return List.of();
        });
    }

    /** What the school reads: a line for each reason that was chosen, then what was typed. */
    private static String said(List<String> chosen, String reason) {
        return Stream.concat(chosen.stream(), Stream.of(reason.strip()))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public boolean mayDecide(Caller caller, Opened opened) {
        return rights.allows(caller, Right.REVIEW_REPORT)
                && !isContact(caller, opened.induction())
                && reader(caller, opened).isEmpty();
    }

    @Override
    public Optional<String> reader(Caller caller, Opened opened) {
        rights.require(caller, Right.REVIEW_REPORT);
        return isAssurers(caller)
                ? transactions.in(caller.scope(), () -> acceptance.assurerInsteadOf(caller, opened.induction()))
                : Optional.empty();
    }

    private boolean isAssurers(Caller caller) {
        return desk.reviews(caller.body()).reader() == Reader.QUALITY_ASSURER;
    }

    private Optional<String> reader(Caller caller, Induction induction) {
        return isAssurers(caller) ? acceptance.assurerInsteadOf(caller, induction) : Optional.empty();
    }

    private static boolean isContact(Caller caller, Induction induction) {
        return induction.team().namedContact().equals(caller.person());
    }

    @Override
    public boolean isWaiting(Opened opened) {
        return opened.report().isWaitingIn(opened.induction().state());
    }

    @Override
    public boolean mayClose(Caller caller, Opened opened) {
        return opened.report().mayBeClosed() && rights.allows(caller, Right.AUTHORISE_ECT);
    }

    private interface Deciding {
        List<Refusal> on(Report report);
    }

    /** What keeps this person from deciding on a report that was handed in. */
    private Optional<Refusal> obstacle(Caller caller, Report report) {
        var induction = records.inductions().find(report.induction()).orElseThrow();
        if (isContact(caller, induction)) {
            return Optional.of(NAMED_CONTACT);
        }
        var reader = reader(caller, induction);
        if (reader.isPresent()) {
            return reader.map(ReviewReportService::anothers);
        }
        return report.isWaitingIn(induction.state()) ? Optional.empty() : Optional.of(OVERTAKEN);
    }

    private static Refusal anothers(String assurer) {
        return Refusal.of(
                "report.anothers",
                "The reports on this teacher are read by " + assurer
                        + ". Ask them, or a lead of your appropriate body");
    }

    private List<Refusal> deciding(Caller caller, Seen seen, Deciding decision) {
        rights.require(caller, Right.REVIEW_REPORT);
        return transactions.unlessOvertaken(caller.scope(), Stale.CHANGED, () -> {
            records.hold(seen.id());
            var report = records.reports().find(seen.id());
            if (report.filter(found -> found.state() == State.SUBMITTED && found.version() == seen.version())
                    .isEmpty()) {
                return List.of(report.map(acceptance::overtaken).orElse(Stale.CHANGED));
            }
            return report.flatMap(found -> obstacle(caller, found))
                    .map(List::of)
                    .orElseGet(() -> decision.on(report.get()));
        });
    }
}
