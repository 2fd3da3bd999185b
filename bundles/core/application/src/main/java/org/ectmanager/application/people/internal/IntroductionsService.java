/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.Teachers.OwnAccount;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.people.Post;
import org.ectmanager.domain.people.PostRules;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class IntroductionsService implements Introductions {

    private static final Refusal ANOTHER_TEACHERS = new Refusal(
            "email",
            "post.another-teachers",
            "Another early career teacher is registered with this e-mail address. Each has an account of their own, as"
                    + " one would otherwise read and sign the reports of the other (R54, guidance 2.79). Use the"
                    + " teacher\u2019s own e-mail address. If the registration is with the appropriate body already, it"
                    + " asks the school for that address");

    private final PeopleRecords records;
    private final Accounts accounts;
    private final Ids ids;
    private final Secrets secrets;
    private final Clock clock;

    @Activate
    public IntroductionsService(
            @Reference PeopleRecords records,
            @Reference Accounts accounts,
            @Reference Ids ids,
            @Reference Secrets secrets,
            @Reference Clock clock) {
        this.records = records;
        this.accounts = accounts;
        this.ids = ids;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public Result<PersonId> introduce(Newcomer newcomer) {
        var obstacles = obstacles(newcomer.position(), newcomer.email(), newcomer.school());
        return obstacles.isEmpty() ? Result.done(brought(newcomer, Optional.empty())) : Result.refused(obstacles);
    }

    @Override
    public Result<PersonId> introduce(Newcomer teacher, Optional<OwnAccount> own) {
        var obstacles = obstacles(teacher.email(), teacher.school().orElseThrow(), own);
        return obstacles.isEmpty() ? Result.done(brought(teacher, accepted(own))) : Result.refused(obstacles);
    }

    private PersonId brought(Newcomer newcomer, Optional<PersonId> own) {
        var person = own.or(() -> records.people().withEmail(newcomer.email())).orElseGet(() -> add(newcomer));
        var known = accounts.exists(person);
        if (!known) {
            accounts.open(person, accounts.fresh(secrets::username), false);
        }
        var appointment = held(newcomer, person).orElseGet(() -> appoint(newcomer, person));
        records.audit()
                .record(Happening.to(
                        "appointment",
                        appointment.id(),
                        "person.appointed",
                        "Somebody was made " + newcomer.position().title()));
        records.outbox()
                .put(known ? "person.appointed" : "account.opened", facts(newcomer, person, appointment.isAccepted()));
        if (newcomer.position() == Position.HEAD_TEACHER && newcomer.addedBy().isPresent()) {
            records.outbox().put("head.added", Map.of("appointment", Long.toString(appointment.id())));
        }
        return person;
    }

    @Override
    public List<Refusal> obstacles(Position position, EmailAddress address, Optional<SchoolId> school) {
        return position == Position.ECT
                ? obstacles(address, school.orElseThrow(), Optional.empty())
                : records.people()
                        .withEmail(address)
                        .map(person -> obstacles(person, new Post(position, school)))
                        .orElse(List.of());
    }

    @Override
    public List<Refusal> obstacles(EmailAddress address, SchoolId school, Optional<OwnAccount> own) {
        var typed = records.people().withEmail(address);
        if (typed.filter(records.people()::isTeacher).isPresent() && !typed.equals(own.map(OwnAccount::person))) {
            return List.of(ANOTHER_TEACHERS);
        }
        return Stream.concat(typed.stream(), accepted(own).stream())
                .distinct()
                .flatMap(person -> obstacles(person, new Post(Position.ECT, Optional.of(school))).stream())
                .distinct()
                .toList();
    }

    private List<Refusal> obstacles(PersonId person, Post post) {
        return PostRules.against(post, posts(person, held -> held.isAccepted() || held.isBeside(post.school())));
    }

    @Override
    public boolean isAddressOf(PersonId person, EmailAddress address) {
        return records.people().withEmail(address).filter(person::equals).isPresent();
    }

    private static Optional<PersonId> accepted(Optional<OwnAccount> own) {
        return own.filter(OwnAccount::accepted).map(OwnAccount::person);
    }

    @Override
    public List<Refusal> obstacles(Appointment waiting) {
        return PostRules.against(
                new Post(waiting.position(), waiting.school()),
                posts(waiting.person(), held -> held.isAccepted() && held.id() != waiting.id()));
    }

    /** What others typed and nobody has accepted counts only where it was typed. */
    private List<Post> posts(PersonId person, Predicate<Appointment> counting) {
        return records.people().posts(person).stream()
                .filter(counting)
                .map(held -> new Post(held.position(), held.school()))
                .toList();
    }

    private PersonId add(Newcomer newcomer) {
        var person = new PersonId(ids.next());
        records.people().add(typed(newcomer, person));
        return person;
    }

    private static Person typed(Newcomer newcomer, PersonId person) {
        return new Person(person, newcomer.name(), newcomer.email(), newcomer.telephone(), 1);
    }

    /** Whoever left and returns finds the account as it was: early career teachers keep it to read their reports. */
    private Optional<Appointment> held(Newcomer newcomer, PersonId person) {
        return records.people().appointmentsOf(person).stream()
                .filter(held -> held.position() == Position.ECT && newcomer.position() == Position.ECT)
                .filter(held -> held.school().equals(newcomer.school()))
                .findFirst();
    }

    /** Another post at a place where the person has accepted one shows nothing new, and so needs no second acceptance. */
    private Appointment appoint(Newcomer newcomer, PersonId person) {
        var now = clock.instant();
        var isKnownHere = records.people().appointmentsOf(person).stream()
                .anyMatch(held -> held.isAccepted() && held.isBeside(newcomer.school()));
        var appointment = new Appointment(
                ids.next(),
                person,
                newcomer.school(),
                newcomer.position(),
                newcomer.trained(),
                now,
                newcomer.addedBy(),
                Optional.empty(),
                isKnownHere ? Optional.of(now) : Optional.empty(),
                1);
        records.people().appoint(new Appointed(typed(newcomer, person), appointment));
        return appointment;
    }

    /** Whoever came by registering a school, which was let in just now. */
    private static boolean registeredSchool(Newcomer newcomer) {
        return (newcomer.position() == Position.HEAD_TEACHER || newcomer.position() == Position.INDUCTION_LEAD)
                && newcomer.addedBy().isEmpty();
    }

    private Map<String, String> facts(Newcomer newcomer, PersonId person, boolean accepted) {
        var facts = new HashMap<String, String>();
        facts.put("person", Long.toString(person.value()));
        facts.put("accepted", accepted ? "yes" : "no");
        facts.put("position", newcomer.position().name());
        facts.put("letIn", registeredSchool(newcomer) ? "yes" : "no");
        newcomer.school().ifPresent(school -> facts.put("school", Long.toString(school.value())));
        if (!isAddressOf(person, newcomer.email())) {
            facts.put("typed", newcomer.email().value());
        }
        return facts;
    }
}
