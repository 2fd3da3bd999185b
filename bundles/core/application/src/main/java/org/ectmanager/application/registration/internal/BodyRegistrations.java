/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Registrations;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registrations before an appropriate body, each within a transaction, for its officers. */
@Component(service = BodyRegistrations.class)
public final class BodyRegistrations {

    private static final Set<State> OPEN = Set.of(State.WITH_BODY, State.QUERIED);

    private final Transactions transactions;
    private final Rights rights;
    private final RegistrationRecords records;

    @Activate
    public BodyRegistrations(
            @Reference Transactions transactions, @Reference Rights rights, @Reference RegistrationRecords records) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
    }

    void require(Caller caller, Right right) {
        rights.require(caller, right);
    }

    /** For whoever sees all schools. */
    <T> T looking(Caller caller, Function<Registrations, T> look) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> look.apply(records.registrations()));
    }

    /**
     * Decides on a registration, as it was seen, while it is open. Whoever is overtaken, by another appropriate body too,
     * looks again, and hears what stands against it now.
     */
    List<Refusal> deciding(Caller caller, Draft draft, Function<Registration, List<Refusal>> decide) {
        rights.require(caller, Right.AUTHORISE_ECT);
        Supplier<List<Refusal>> deciding = () -> decided(draft, decide);
        try {
            return transactions.in(caller.scope(), deciding);
        } catch (StaleRecord overtaken) {
            return transactions.unlessOvertaken(caller.scope(), RegisterEctService.CHANGED, deciding);
        }
    }

    private List<Refusal> decided(Draft draft, Function<Registration, List<Refusal>> decide) {
        return records.registrations()
                .find(draft.id())
                .filter(registration -> OPEN.contains(registration.state()))
                .filter(registration -> registration.version() == draft.version())
                .map(decide)
                .orElse(List.of(RegisterEctService.CHANGED));
    }
}
