/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.report.Capacity;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.StandIn;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.signature.Unconfirmed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What whoever reads a report at its school can do with it now. */
@Component(service = OpenWays.class)
public final class OpenWays {

    private final Rights rights;
    private final Unconfirmed unconfirmed;
    private final Clock clock;

    @Activate
    public OpenWays(@Reference Rights rights, @Reference Unconfirmed unconfirmed, @Reference Clock clock) {
        this.rights = rights;
        this.unconfirmed = unconfirmed;
        this.clock = clock;
    }

    /** In which part this person may sign now. */
    Optional<Capacity> maySign(Desk desk, Opened opened) {
        return opened.next()
                .filter(next -> opened.report().state() == State.awaiting(next))
                .filter(next -> switch (next) {
                    case ECT -> false;
                    case TUTOR -> rights.allows(desk.caller(), Right.WRITE_REPORT, desk.school());
                    case HEAD ->
                        isStandIn(desk, opened)
                                || rights.allows(desk.caller(), Right.SIGN_AS_HEAD, desk.school())
                                        && !unconfirmed.is(desk.caller(), desk.school());
                })
                .map(next -> next == Signatory.HEAD && isStandIn(desk, opened)
                        ? Capacity.forHead(desk.caller(), opened.induction(), opened.report(), opened.signatures())
                        : Capacity.of(next, desk.caller(), opened.induction(), opened.form(), opened.signatures()))
                .map(capacity -> capacity.over(opened.report()));
    }

    private static boolean isStandIn(Desk desk, Opened opened) {
        return StandIn.isAt(
                desk.school(), desk.caller(), opened.particulars().ways().signing());
    }

    /** To a head teacher for whose signature it waits, and who may not give it yet. */
    Optional<Notice> first(Desk desk, Opened opened) {
        return opened.report().state() == State.AWAITING_HEAD
                ? unconfirmed.notice(desk.caller(), desk.school())
                : Optional.empty();
    }

    /** What the school can do with a report that waits for a signature, beside signing it. */
    List<Link> out(Desk desk, Opened opened) {
        var ways = new ArrayList<Link>();
        if (opened.isUnsigned()) {
            ways.add(Link.to(desk.address() + "/take-back", "Take it back to change it"));
        } else if (SendBackPage.isFor(desk, opened, rights)) {
            ways.add(Link.to(desk.address() + "/send-back", "Send it back to be changed"));
        }
        if (opened.report().mayGoWithoutEctOn(LocalDate.now(clock))) {
            ways.add(Link.to(desk.address() + "/hand-on", "Hand on without the teacher\u2019s signature"));
        }
        return List.copyOf(ways);
    }
}
