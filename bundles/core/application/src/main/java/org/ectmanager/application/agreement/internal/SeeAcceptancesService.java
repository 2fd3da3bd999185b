/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.agreement.internal;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.agreement.Acceptance;
import org.ectmanager.application.agreement.AgreementGuard;
import org.ectmanager.application.agreement.SeeAcceptances;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Acceptances;
import org.ectmanager.application.port.Acceptances.Line;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.spi.body.Agreement;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SeeAcceptancesService implements SeeAcceptances {

    private final Transactions transactions;
    private final Rights rights;
    private final AgreementGuard guard;
    private final Acceptances acceptances;

    @Activate
    public SeeAcceptancesService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference AgreementGuard guard,
            @Reference Acceptances acceptances) {
        this.transactions = transactions;
        this.rights = rights;
        this.guard = guard;
        this.acceptances = acceptances;
    }

    @Override
    public List<Agreement> agreements(Caller caller) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return guard.agreements(caller.body());
    }

    @Override
    public Slice<Line> schools(Caller caller, String agreement, Wanted wanted) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> acceptances.schools(agreement, wanted));
    }

    @Override
    public long lacking(Caller caller) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        var asked = guard.asked(caller.body());
        return asked.isEmpty() ? 0 : transactions.in(caller.scope(), () -> acceptances.lacking(asked));
    }

    @Override
    public boolean holds(Agreement agreement, Line line) {
        return line.last()
                .filter(last -> last.version().equals(agreement.version()))
                .filter(last -> guard.holds(agreement, last.at()))
                .isPresent();
    }

    @Override
    public Optional<Acceptance> accepted(Caller caller, long acceptance) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> acceptances.find(acceptance));
    }
}
