/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.contract.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.contract.ContractCorrection;
import org.ectmanager.application.contract.SettleContracts;
import org.ectmanager.application.induction.RecordReaders;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.ContractCorrections.Listed;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SettleContractsService implements SettleContracts {

    private static final int MOST_LISTED = 500;
    private static final int LONGEST = 2000;
    private static final Refusal CHANGED = Refusal.of(
            "contract.changed", "This was changed in the meantime. Look at what it says now before you go on");

    private final Transactions transactions;
    private final Rights rights;
    private final ContractStatements statements;
    private final Inductions inductions;

    @Activate
    public SettleContractsService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference ContractStatements statements,
            @Reference Inductions inductions) {
        this.transactions = transactions;
        this.rights = rights;
        this.statements = statements;
        this.inductions = inductions;
    }

    @Override
    public List<Listed> waiting(Caller caller) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> statements.corrections().waiting(MOST_LISTED));
    }

    @Override
    public List<Listed> waitingAt(Caller caller, SchoolId school) {
        rights.require(caller, Right.WRITE_REPORT, school);
        return transactions.in(caller.scope(), () -> statements.corrections().waiting(MOST_LISTED).stream()
                .filter(listed -> listed.correction().school().equals(school))
                .toList());
    }

    @Override
    public List<ContractCorrection> of(Caller caller, long induction) {
        return transactions.in(caller.scope(), () -> inductions
                .find(induction)
                .filter(found -> RecordReaders.include(rights, caller, found))
                .map(found -> statements.corrections().of(found.id()))
                .orElse(List.of()));
    }

    @Override
    public Optional<Listed> look(Caller caller, long correction) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> {
            var found = statements.corrections().find(correction);
            found.map(Listed::correction).ifPresent(statements::viewed);
            return found;
        });
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, Seen seen) {
        rights.require(caller, Right.AUTHORISE_ECT);
        return transactions.in(caller.scope(), () -> statements.since(seen.correction(), seen.version()));
    }

    @Override
    public List<Refusal> settle(Caller caller, Seen seen, String answer) {
        rights.require(caller, Right.AUTHORISE_ECT);
        if (answer.isBlank() || answer.strip().length() > LONGEST) {
            return List.of(new Refusal(
                    "answer",
                    "contract.answer",
                    "Enter what was done, in at most " + LONGEST + " characters; the school reads it"));
        }
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            var found = statements
                    .corrections()
                    .find(seen.correction())
                    .map(Listed::correction)
                    .filter(there -> there.settled().isEmpty() && there.version() == seen.version());
            found.ifPresent(there -> statements.settle(caller, there, answer.strip()));
            return found.isPresent() ? List.of() : List.of(CHANGED);
        });
    }
}
