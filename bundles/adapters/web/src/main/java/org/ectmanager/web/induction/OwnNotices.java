/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.induction;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.appeal.AppealWords;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.AwaitedDecision.Made;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.AnswerReport;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for an early career teacher, at the top of their own record. */
@Component(service = OwnNotices.class)
public final class OwnNotices {

    private final AnswerReport reports;
    private final DecideInduction decisions;

    @Activate
    public OwnNotices(@Reference AnswerReport reports, @Reference DecideInduction decisions) {
        this.reports = reports;
        this.decisions = decisions;
    }

    /** @param address of the record */
    public List<Notice> of(Caller caller, String address) {
        var notices = new ArrayList<Notice>();
        decisions
                .ownStanding(caller)
                .map(standing -> decision(standing, address))
                .ifPresent(notices::add);
        reports.own(caller).stream()
                .flatMap(own -> own.reports().stream()
                        .filter(report -> report.isWantedIn(own.induction().state())))
                .filter(report -> report.state() == State.AWAITING_ECT)
                .map(report -> waiting(report, address))
                .forEach(notices::add);
        return List.copyOf(notices);
    }

    private static Notice waiting(Report report, String address) {
        return Notice.important(report.title() + " waits for you", "Read it, add your comments and sign it.")
                .leadingTo(Link.to(address + "/reports/" + report.id(), "Open the report"));
    }

    private static Notice decision(AwaitedDecision decision, String address) {
        if (decision.made().isPresent()) {
            var appealed = decision.made()
                    .flatMap(Made::appealed)
                    .map(stands -> "After the appeal: " + AppealWords.effect(stands))
                    .orElse("");
            return Notice.important("There is a decision on your induction", appealed)
                    .leadingTo(Link.to(address + "/decision", "Read the decision"));
        }
        var next = decision.heardAt().isPresent()
                ? "The appropriate body decides next."
                : "You may say something about it before the appropriate body decides."
                        + decision.days()
                                .map(days -> " It waits for that until the end of " + Days.of(days.hearBy()) + ".")
                                .orElse("");
        return Notice.important("Your school has made its recommendation", next)
                .leadingTo(Link.to(address + "/decision", "See the recommendation"));
    }
}
