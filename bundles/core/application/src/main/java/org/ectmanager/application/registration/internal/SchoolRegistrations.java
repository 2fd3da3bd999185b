/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Registrations;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registrations of a school, each within a transaction, for those at the school who may register. */
@Component(service = SchoolRegistrations.class)
public final class SchoolRegistrations {

    private final Transactions transactions;
    private final Rights rights;
    private final RegistrationRecords records;
    private final Gate gate;

    @Activate
    public SchoolRegistrations(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference RegistrationRecords records,
            @Reference Gate gate) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.gate = gate;
    }

    /** Why a registration cannot be sent now, whatever it says. */
    List<Refusal> obstacles(Caller caller, Registration registration) {
        return working(caller, registration.school(), all -> gate.toSend(caller.body(), registration));
    }

    /** What is done for a school, with no registration of it yet or with all of them. */
    <T> T working(Caller caller, SchoolId school, Function<Registrations, T> work) {
        rights.require(caller, Right.REGISTER_ECT, school);
        return transactions.in(caller.scope(), () -> work.apply(records.registrations()));
    }

    /** What is read of a registration; empty when it is not this school's. */
    <T> Optional<T> reading(Caller caller, SchoolId school, long id, Function<Registration, Optional<T>> read) {
        return working(caller, school, all -> found(school, id).flatMap(read));
    }

    /**
     * Writes into a registration, as it was seen, while it is the school's to write. Whoever is overtaken, by another
     * school that registers the same teacher too, looks again.
     */
    List<Refusal> writing(Caller caller, SchoolId school, Draft draft, Function<Registration, List<Refusal>> write) {
        return writing(caller, school, draft, Registration::isOpenToSchool, write);
    }

    /** @param open whether the registration stands where this can be done to it */
    List<Refusal> writing(
            Caller caller,
            SchoolId school,
            Draft draft,
            Predicate<Registration> open,
            Function<Registration, List<Refusal>> write) {
        rights.require(caller, Right.REGISTER_ECT, school);
        Supplier<List<Refusal>> writing = () -> written(school, draft, open, write);
        try {
            return transactions.in(caller.scope(), writing);
        } catch (StaleRecord overtaken) {
            return transactions.unlessOvertaken(caller.scope(), RegisterEctService.CHANGED, writing);
        }
    }

    private List<Refusal> written(
            SchoolId school, Draft draft, Predicate<Registration> open, Function<Registration, List<Refusal>> write) {
        var registration = found(school, draft.id());
        if (registration.filter(open).isEmpty()) {
            return List.of(RegisterEctService.CLOSED);
        }
        return registration.get().version() == draft.version()
                ? write.apply(registration.get())
                : List.of(RegisterEctService.CHANGED);
    }

    private Optional<Registration> found(SchoolId school, long id) {
        return records.registrations().find(id).filter(found -> found.school().equals(school));
    }
}
