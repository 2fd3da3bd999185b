/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.registration.RegisterEct.Draft;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.application.registration.SignRegistration;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class SignRegistrationService implements SignRegistration {

    private static final Prose REASON = Prose.page("reason", "registration.reason", "What is to be changed");

    private final Transactions transactions;
    private final Rights rights;
    private final RegistrationRecords records;
    private final HeadsPen pen;
    private final Clock clock;

    @Activate
    public SignRegistrationService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference RegistrationRecords records,
            @Reference HeadsPen pen,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.pen = pen;
        this.clock = clock;
    }

    @Override
    public List<Registration> waiting(Caller caller, SchoolId school) {
        rights.require(caller, Right.SIGN_AS_HEAD, school);
        return transactions.in(caller.scope(), () -> records.registrations().open(school).stream()
                .filter(registration -> registration.state() == State.AWAITING_HEAD)
                .toList());
    }

    @Override
    public Optional<Change> placed(Caller caller, SchoolId school, long registration) {
        rights.require(caller, Right.SIGN_AS_HEAD, school);
        return transactions.in(caller.scope(), () -> records.registrations()
                .find(registration)
                .filter(found -> found.school().equals(school))
                .flatMap(records::placed));
    }

    @Override
    public List<Refusal> sign(Caller caller, SchoolId school, Draft draft, String password, Confirmed confirmed) {
        rights.require(caller, Right.SIGN_AS_HEAD, school);
        var today = LocalDate.now(clock);
        var seen = transactions.in(caller.scope(), () -> found(school, draft));
        var fees = seen.flatMap(registration -> pen.fees(caller, registration, today));
        var first = transactions.in(
                caller.scope(), () -> seen.map(registration -> pen.agreements(caller, registration, confirmed))
                        .orElse(List.of()));
        var refusals = Stream.concat(
                        pen.refusals(caller, school, password, confirmed, fees.isPresent()).stream(), first.stream())
                .toList();
        return refusals.isEmpty()
                ? deciding(caller, school, draft, registration -> {
                    var signed = pen.confirmed(caller, registration, confirmed, today)
                            .signed(today);
                    records.registrations().save(signed);
                    pen.sign(caller, signed);
                    records.announce(
                            registration, "registration.signed", "The head teacher signed the registration", "");
                })
                : refusals;
    }

    @Override
    public List<Refusal> sendBack(Caller caller, SchoolId school, Draft draft, String reason) {
        rights.require(caller, Right.SIGN_AS_HEAD, school);
        var wrong = REASON.wrong(reason, "Enter what is to be changed");
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return deciding(caller, school, draft, registration -> {
            records.registrations().save(registration.backToSchool(reason.strip()));
            records.announce(
                    registration,
                    "registration.sent-back",
                    "The head teacher sent the registration back",
                    reason.strip());
        });
    }

    private interface Decision {
        void on(Registration registration);
    }

    private List<Refusal> deciding(Caller caller, SchoolId school, Draft draft, Decision decision) {
        return transactions.unlessOvertaken(caller.scope(), RegisterEctService.CHANGED, () -> {
            var waiting = found(school, draft);
            waiting.ifPresent(decision::on);
            return waiting.isPresent() ? List.of() : List.of(RegisterEctService.CHANGED);
        });
    }

    private Optional<Registration> found(SchoolId school, Draft draft) {
        return records.registrations()
                .find(draft.id())
                .filter(registration -> registration.school().equals(school)
                        && registration.state() == State.AWAITING_HEAD
                        && registration.version() == draft.version());
    }
}
