/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.SchoolWithdrawals;
import org.ectmanager.application.port.SchoolWithdrawals.Standing;
import org.ectmanager.application.port.SchoolWithdrawals.Withdrawal;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.school.WithdrawSchool;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class WithdrawSchoolService implements WithdrawSchool {

    private static final Prose REASON = new Prose("reason", "reason.none", "The reason", 1000);
    private static final Refusal CHANGED = Refusal.of(
            "record.changed", "This school was corrected in the meantime. Look at it again before you withdraw it");
    private static final Refusal IN_USE = Refusal.of(
            "school.in-use",
            "Somebody has registered with this school, with you or with another appropriate body, so it stays."
                    + " Correct what is wrong about it, or refuse the registration if it waits for you");
    private static final Refusal IN_REGISTER = Refusal.of(
            "school.in-register",
            "The register has this school now, so it stays. If it is wrong there, ask the school to have it corrected"
                    + " in Get Information about Schools");
    private static final Refusal NOT_HERE = Refusal.of(
            "school.not-here", "Your appropriate body added no such school, or a colleague has withdrawn it already");

    private final Transactions transactions;
    private final Rights rights;
    private final SchoolWithdrawals withdrawals;
    private final AuditTrail audit;

    @Activate
    public WithdrawSchoolService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference SchoolWithdrawals withdrawals,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.rights = rights;
        this.withdrawals = withdrawals;
        this.audit = audit;
    }

    @Override
    public Optional<Withdrawable> find(Caller caller, SchoolId school) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        return transactions.in(caller.scope(), () -> withdrawals.find(school)).map(WithdrawSchoolService::withdrawable);
    }

    private static Withdrawable withdrawable(Standing standing) {
        return new Withdrawable(standing.school(), standing.version(), refusals(standing.withdrawal()));
    }

    @Override
    public List<Refusal> withdraw(Caller caller, SchoolId school, long version, String reason) {
        rights.require(caller, Right.KEEP_SCHOOLS);
        var wrong = REASON.wrong(reason, "Enter why the school is withdrawn");
        return wrong.isEmpty()
                ? transactions.in(caller.scope(), () -> withdrawn(school, version, reason.strip()))
                : wrong;
    }

    private List<Refusal> withdrawn(SchoolId school, long version, String reason) {
        var name = withdrawals.find(school).map(standing -> standing.school().name());
        var came = withdrawals.withdraw(school, version);
        if (came == Withdrawal.WITHDRAWN) {
            audit.record(Happening.to(
                            "school",
                            school.value(),
                            "school.withdrawn",
                            name.orElseThrow() + ", a school that was added, was withdrawn")
                    .because(reason));
        }
        return refusals(came);
    }

    private static List<Refusal> refusals(Withdrawal came) {
        return switch (came) {
            case FREE, WITHDRAWN -> List.of();
            case IN_USE -> List.of(IN_USE);
            case IN_REGISTER -> List.of(IN_REGISTER);
            case CHANGED -> List.of(CHANGED);
            case NOT_HERE -> List.of(NOT_HERE);
        };
    }
}
