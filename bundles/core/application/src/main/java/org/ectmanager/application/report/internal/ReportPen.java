/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.report.Capacity;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.StandIn;
import org.ectmanager.application.report.WriteReport.Oath;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.application.signature.pen.Pen;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Signs a report and moves it on. */
@Component(service = ReportPen.class)
public final class ReportPen {

    private final Transactions transactions;
    private final ReportRecords records;
    private final Desk desk;
    private final NextHand next;
    private final Pen pen;

    @Activate
    public ReportPen(
            @Reference Transactions transactions,
            @Reference ReportRecords records,
            @Reference Desk desk,
            @Reference NextHand next,
            @Reference Pen pen) {
        this.transactions = transactions;
        this.records = records;
        this.desk = desk;
        this.next = next;
        this.pen = pen;
    }

    /**
     * The hand that signs.
     *
     * @param finish what is written into the report together with the signature
     */
    record Hand(Signatory as, Oath oath, UnaryOperator<Report> finish) {

        Hand(Signatory as, Oath oath) {
            this(as, oath, UnaryOperator.identity());
        }
    }

    /** Outside a transaction: a wrong password counts even where nothing is signed. */
    List<Refusal> sign(Caller caller, Seen seen, Hand hand) {
        var school = transactions.in(
                caller.scope(), () -> records.reports().find(seen.id()).map(Report::school));
        return school.map(at -> sign(caller, at, seen, hand)).orElse(List.of(Stale.CHANGED));
    }

    List<Refusal> sign(Caller caller, SchoolId school, Seen seen, Hand hand) {
        var as = hand.as();
        var refusals = pen.refusals(
                caller, school, as, hand.oath().password(), hand.oath().declared());
        if (!refusals.isEmpty()) {
            return refusals;
        }
        return transactions.unlessOvertaken(caller.scope(), Stale.CHANGED, () -> {
            records.hold(seen.id());
            var report = records.reports()
                    .find(seen.id())
                    .filter(found -> found.school().equals(school))
                    .filter(found -> (as == Signatory.ECT) == records.isAbout(found, caller.person()));
            if (report.filter(found -> found.state() != State.awaiting(as)).isPresent()) {
                return List.of(Stale.movedOn(report));
            }
            return report.filter(found -> found.version() == seen.version())
                    .map(found -> sign(caller, hand.finish().apply(found), capacity(caller, found, as)))
                    .orElse(List.of(Stale.CHANGED));
        });
    }

    /** Whether this person signs for a head teacher who is away (P13). */
    boolean isStandIn(Caller caller, SchoolId school, Signatory as) {
        return as == Signatory.HEAD && StandIn.isAt(school, caller, desk.signing(caller.body()));
    }

    private Capacity capacity(Caller caller, Report report, Signatory as) {
        var induction = records.inductions().find(report.induction()).orElseThrow();
        var standing = desk.signatures(report);
        var capacity = isStandIn(caller, report.school(), as)
                ? Capacity.forHead(caller, induction, report, standing)
                : Capacity.of(as, caller, induction, desk.form(caller.body(), report), standing);
        return capacity.over(report);
    }

    private List<Refusal> sign(Caller caller, Report report, Capacity as) {
        if (!as.obstacles().isEmpty()) {
            return as.obstacles();
        }
        var content = desk.content(caller.body(), report);
        pen.sign(
                caller,
                new Pen.Paper(
                        Subject.REPORT,
                        report.id(),
                        as.part(),
                        as.title(),
                        as.declaration(),
                        content,
                        desk.named(content)));
        next.moveOn(caller.body(), report, "The report was signed as " + as.words());
        return List.of();
    }
}
