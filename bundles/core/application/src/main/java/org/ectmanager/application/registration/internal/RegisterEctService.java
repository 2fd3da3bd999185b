/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.RegistrationForm;
import org.ectmanager.application.registration.Step;
import org.ectmanager.application.registration.TermStart;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class RegisterEctService implements RegisterEct {

    private static final Prose REPLY = Prose.page("reply", "registration.reply", "The reply");
    private static final int MOST_LISTED = 200;
    static final Refusal CHANGED = Refusal.of(
            "registration.changed",
            "This registration was changed in the meantime. Look at what it says now before you go on");
    static final Refusal CLOSED =
            Refusal.of("registration.closed", "This registration has been sent on and cannot be changed here any more");

    private final Transactions transactions;
    private final Rights rights;
    private final RegistrationRecords records;
    private final Sending sending;
    private final Beginning beginning;
    private final Paperwork paperwork;
    private final Clock clock;

    @Activate
    public RegisterEctService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference RegistrationRecords records,
            @Reference Sending sending,
            @Reference Beginning beginning,
            @Reference Paperwork paperwork,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.sending = sending;
        this.beginning = beginning;
        this.paperwork = paperwork;
        this.clock = clock;
    }

    @Override
    public long begin(Caller caller, SchoolId school) {
        rights.require(caller, Right.REGISTER_ECT, school);
        return transactions.in(caller.scope(), () -> {
            var draft = beginning.draft(school, caller.person());
            records.registrations().add(draft);
            records.tell(draft, "registration.begun", "A registration was begun", "");
            return draft.id();
        });
    }

    @Override
    public List<Registration> open(Caller caller, SchoolId school) {
        rights.require(caller, Right.REGISTER_ECT, school);
        return transactions.in(caller.scope(), () -> records.registrations().open(school));
    }

    @Override
    public List<Registration> closed(Caller caller, SchoolId school) {
        rights.require(caller, Right.REGISTER_ECT, school);
        return transactions.in(caller.scope(), () -> records.registrations().closed(school, MOST_LISTED));
    }

    @Override
    public Optional<Registration> find(Caller caller, SchoolId school, long id) {
        rights.require(caller, Right.REGISTER_ECT, school);
        return transactions.in(caller.scope(), () -> found(school, id).map(records::viewed));
    }

    @Override
    public Optional<Whole> whole(Caller caller, SchoolId school, long id) {
        rights.require(caller, Right.REGISTER_ECT, school);
        return transactions.in(caller.scope(), () -> found(school, id).map(paperwork::whole));
    }

    @Override
    public Optional<Whole> print(Caller caller, SchoolId school, long id) {
        rights.require(caller, Right.REGISTER_ECT, school);
        return transactions.in(caller.scope(), () -> found(school, id).map(paperwork::printed));
    }

    @Override
    public Choices choices(Caller caller, SchoolId school) {
        rights.require(caller, Right.REGISTER_ECT, school);
        return transactions.in(caller.scope(), () -> records.registrations().choices(school));
    }

    @Override
    public List<TermStart> termStarts(Caller caller, SchoolId school) {
        rights.require(caller, Right.REGISTER_ECT, school);
        return transactions.in(caller.scope(), () -> sending.termStarts(caller.body(), school, LocalDate.now(clock)));
    }

    @Override
    public Optional<LaterEdit> since(Caller caller, SchoolId school, Draft draft) {
        rights.require(caller, Right.REGISTER_ECT, school);
        return transactions.in(caller.scope(), () -> found(school, draft.id())
                .flatMap(there -> records.since(there, draft.version())));
    }

    @Override
    public List<Refusal> keep(Caller caller, SchoolId school, Draft draft, Step step, Map<String, String> typed) {
        return writing(caller, school, draft, registration -> {
            var all = new HashMap<>(registration.answers());
            step.fields()
                    .forEach(field ->
                            all.put(field, typed.getOrDefault(field, "").strip()));
            records.registrations().save(registration.typed(all));
            return form(school).refusals(step, all);
        });
    }

    @Override
    public Optional<Step> unfinished(Caller caller, Registration registration) {
        rights.require(caller, Right.REGISTER_ECT, registration.school());
        return transactions.in(caller.scope(), () -> form(registration.school()).unfinished(registration.answers()));
    }

    @Override
    public Result<Reviewed> review(Caller caller, Registration registration) {
        rights.require(caller, Right.REGISTER_ECT, registration.school());
        return transactions.in(caller.scope(), () -> understood(records.viewed(registration))
                .map(details -> new Reviewed(details, sending.findings(caller.body(), registration, details))));
    }

    @Override
    public List<Refusal> send(Caller caller, SchoolId school, Draft draft, String reply) {
        rights.require(caller, Right.REGISTER_ECT, school);
        var wrong = REPLY.tooLong(reply);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        var understood = transactions.in(caller.scope(), () -> found(school, draft.id())
                .filter(Registration::isOpenToSchool)
                .map(this::understood)
                .orElse(Result.refused(CLOSED)));
        return understood.fold(
                details -> {
                    var check = sending.ask(draft.id(), details);
                    return writing(
                            caller,
                            school,
                            draft,
                            registration -> sending.send(caller.body(), registration, details, check, reply.strip()));
                },
                refusals -> refusals);
    }

    @Override
    public List<Refusal> withdraw(Caller caller, SchoolId school, Draft draft) {
        return writing(caller, school, draft, registration -> {
            records.registrations().save(registration.withdrawn());
            records.tell(registration, "registration.withdrawn", "The registration was given up", "");
            return List.of();
        });
    }

    private interface Writing {
        List<Refusal> write(Registration registration);
    }

    private List<Refusal> writing(Caller caller, SchoolId school, Draft draft, Writing writing) {
        rights.require(caller, Right.REGISTER_ECT, school);
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            var registration = found(school, draft.id());
            if (registration.filter(Registration::isOpenToSchool).isEmpty()) {
                return List.of(CLOSED);
            }
            return registration.get().version() == draft.version()
                    ? writing.write(registration.get())
                    : List.of(CHANGED);
        });
    }

    private Result<Details> understood(Registration registration) {
        return form(registration.school()).understood(registration.answers());
    }

    private RegistrationForm form(SchoolId school) {
        return RegistrationForm.of(records.registrations().choices(school), LocalDate.now(clock));
    }

    private Optional<Registration> found(SchoolId school, long id) {
        return records.registrations().find(id).filter(found -> found.school().equals(school));
    }
}
