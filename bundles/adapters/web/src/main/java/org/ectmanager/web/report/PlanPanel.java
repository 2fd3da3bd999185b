/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.SeePlan;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.ect.EctPanel;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The reviews and assessments on an early career teacher's record, with links to those that the reader may open. */
@Component
public final class PlanPanel implements EctPanel {

    private final SeePlan plan;
    private final DecideInduction decisions;
    private final Rights rights;
    private final Clock clock;

    @Activate
    public PlanPanel(
            @Reference SeePlan plan,
            @Reference DecideInduction decisions,
            @Reference Rights rights,
            @Reference Clock clock) {
        this.plan = plan;
        this.decisions = decisions;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        return plan.of(caller, induction.id())
                .map(seen -> PlanView.of(
                        seen,
                        LocalDate.now(clock),
                        report -> way(caller, induction, report),
                        report -> move(caller, induction, report)))
                .map(panel -> panel.next(decision(caller, induction)));
    }

    /** For the appropriate body's staff, once there is one. */
    private Optional<Link> decision(Caller caller, Induction induction) {
        return Optional.of(induction)
                .filter(there -> rights.allows(caller, Right.SEE_ALL_SCHOOLS))
                .map(there -> decisions.latest(caller, there.id()))
                .filter(OptionalLong::isPresent)
                .map(id -> Link.to(
                        "/" + caller.body() + "/console/decisions/" + id.getAsLong(),
                        "The decision on this induction"));
    }

    private Optional<Link> way(Caller caller, Induction induction, Report report) {
        var home = "/" + caller.body();
        if (induction.ect().equals(caller.person())) {
            return Optional.of(Link.to(home + "/induction/reports/" + report.id(), report.title()))
                    .filter(link -> report.isShared());
        }
        if (rights.allows(caller, Right.REVIEW_REPORT)) {
            return wayOfBody(caller, report, home + "/console/reports/" + report.id());
        }
        return Optional.of(Link.to(
                        home + "/school/" + induction.school().value() + "/reports/" + report.id(), report.title()))
                .filter(link -> rights.allows(caller, Right.WRITE_REPORT, induction.school()));
    }

    /** Leads and administrators agree another day for what is not shared. */
    private Optional<Link> move(Caller caller, Induction induction, Report report) {
        return Optional.of(new Link(
                        "Agree another day",
                        "/" + caller.body() + "/console/reports/" + report.id() + "/day",
                        "for " + report.title()))
                .filter(link -> report.mayBeMoved()
                        && report.isWantedIn(induction.state())
                        && rights.allows(caller, Right.AUTHORISE_ECT));
    }

    /** What was handed in is read; what was not may be closed, and then shows why it was. */
    private Optional<Link> wayOfBody(Caller caller, Report report, String there) {
        if (report.submittedAt().isPresent()) {
            return Optional.of(Link.to(there, report.title()));
        }
        if (!rights.allows(caller, Right.AUTHORISE_ECT)) {
            return Optional.empty();
        }
        if (report.mayBeClosed()) {
            return Optional.of(Link.to(there + "/close", "Close " + report.title()));
        }
        return report.course().closed().map(closed -> Link.to(there + "/close", report.title()));
    }

    @Override
    public int place() {
        return 10;
    }
}
