/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.contract.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.contract.ContractCorrection;
import org.ectmanager.application.contract.ContractCorrection.Settled;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.ContractCorrections;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.SaidOfContract;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Passes on what a report says about the contract, when the report is shared and within the same transaction. */
@Component(service = {ContractStatements.class, SaidOfContract.class})
public final class ContractStatements implements SaidOfContract {

    private static final String TAKEN_BACK = "The school has since said that the contract is right.";

    private final ContractCorrections corrections;
    private final AuditTrail audit;
    private final Outbox outbox;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public ContractStatements(
            @Reference ContractCorrections corrections,
            @Reference AuditTrail audit,
            @Reference Outbox outbox,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.corrections = corrections;
        this.audit = audit;
        this.outbox = outbox;
        this.ids = ids;
        this.clock = clock;
    }

    ContractCorrections corrections() {
        return corrections;
    }

    void viewed(ContractCorrection correction) {
        audit.viewed(Happening.to(
                "induction",
                correction.induction(),
                "contract.viewed",
                "What is wrong with the contract on record was looked at"));
    }

    Optional<LaterEdit> since(long correction, long version) {
        return audit.since("contract_correction", correction, version);
    }

    @Override
    public void follow(Caller caller, Report report) {
        var said = report.content().contractSaid();
        var last = corrections.lastOf(report.id());
        if (report.content().contractRight().equals("no")) {
            if (last.filter(there -> there.said().equals(said)).isEmpty()) {
                say(caller, report, last.filter(there -> there.settled().isEmpty()), said);
            }
        } else {
            last.filter(there -> there.settled().isEmpty()).ifPresent(there -> settle(caller, there, TAKEN_BACK));
        }
    }

    private void say(Caller caller, Report report, Optional<ContractCorrection> waiting, String said) {
        var now = clock.instant();
        var correction = waiting.map(there -> there.saying(said, now, caller.person()))
                .orElseGet(() -> new ContractCorrection(
                        ids.next(),
                        report.induction(),
                        report.id(),
                        report.school(),
                        said,
                        now,
                        caller.person(),
                        Optional.empty(),
                        1));
        if (waiting.isPresent()) {
            corrections.save(correction);
        } else {
            corrections.add(correction);
        }
        announce(correction, "contract.wrong", "The school says that the contract on record is wrong");
    }

    void settle(Caller caller, ContractCorrection correction, String answer) {
        corrections.save(correction.settled(new Settled(answer, clock.instant(), caller.person())));
        announce(correction, "contract.settled", "What was wrong with the contract on record is dealt with");
    }

    private void announce(ContractCorrection correction, String kind, String sentence) {
        audit.record(Happening.to("induction", correction.induction(), kind, sentence));
        outbox.put(kind, Map.of("correction", Long.toString(correction.id())));
    }
}
