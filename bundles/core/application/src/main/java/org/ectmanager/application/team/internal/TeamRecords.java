/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.team.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.Team;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.Teams;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that changes when a school names somebody else: the induction, the audit trail, and who is told. */
@Component(service = TeamRecords.class)
public final class TeamRecords {

    private final Inductions inductions;
    private final Teams teams;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Clock clock;

    @Activate
    public TeamRecords(
            @Reference Inductions inductions,
            @Reference Teams teams,
            @Reference AuditTrail audit,
            @Reference Outbox outbox,
            @Reference Clock clock) {
        this.inductions = inductions;
        this.teams = teams;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    Optional<Induction> find(long induction) {
        return inductions.find(induction);
    }

    void viewed(Induction induction) {
        audit.viewed(Happening.to(
                "induction",
                induction.id(),
                "team.viewed",
                "Who stands beside an early career teacher was looked at, to name others"));
    }

    Teams teams() {
        return teams;
    }

    Optional<LaterEdit> since(long induction, long version) {
        return audit.since("induction", induction, version);
    }

    /** Whoever names themselves needs no mail about it. */
    void keep(Caller caller, Induction induction, Team named) {
        inductions.save(induction.supportedBy(named));
        audit.record(Happening.to("induction", induction.id(), "team.changed", sentence(induction.team(), named))
                .because(named.sameReason()));
        var facts = new HashMap<String, String>();
        facts.put("induction", Long.toString(induction.id()));
        facts.put("from", LocalDate.now(clock).toString());
        if (!named.tutor().equals(induction.team().tutor()) && !named.tutor().equals(caller.person())) {
            facts.put("tutor", Long.toString(named.tutor().value()));
        }
        outbox.put("team.changed", facts);
    }

    private static String sentence(Team before, Team named) {
        var tutor = !named.tutor().equals(before.tutor());
        var mentor = !named.mentor().equals(before.mentor());
        if (tutor && mentor) {
            return "Another induction tutor and another mentor were named";
        }
        if (tutor) {
            return "Another induction tutor was named";
        }
        return mentor ? "Another mentor was named" : "The reason why mentor and tutor are one person was changed";
    }
}
