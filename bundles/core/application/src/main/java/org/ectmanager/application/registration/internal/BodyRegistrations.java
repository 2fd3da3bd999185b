/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final Map<State, String> DID = Map.of(
            State.AUTHORISED, "authorised this registration",
            State.REFUSED, "refused this registration",
            State.QUERIED, "asked the school about this registration");

    private final Transactions transactions;
    private final Rights rights;
    private final RegistrationRecords records;
    private final Clock clock;

    @Activate
    public BodyRegistrations(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference RegistrationRecords records,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.clock = clock;
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
        var found = records.registrations().find(draft.id());
        return found.filter(registration -> OPEN.contains(registration.state()))
                .filter(registration -> registration.version() == draft.version())
                .map(decide)
                .orElseGet(() -> List.of(found.flatMap(this::overtaken).orElse(RegisterEctService.CHANGED)));
    }

    /** Who has decided on it since; empty where it was changed otherwise. */
    private Optional<Refusal> overtaken(Registration registration) {
        return Optional.ofNullable(DID.get(registration.state())).flatMap(did -> records.placed(registration)
                .filter(change -> change.own() || registration.state() != State.QUERIED)
                .map(change -> Refusal.of(
                        RegisterEctService.CHANGED.code(),
                        change.told(did, clock.getZone()) + ". Look at what it says now")));
    }
}
