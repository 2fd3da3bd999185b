/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.link.LinkOwners;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.people.Introductions.Newcomer;
import org.ectmanager.application.people.JoinBody;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.OpeningRecords;
import org.ectmanager.application.signin.Proofs.Owner;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The newcomer's number is drawn first, so that one transaction can make the person and their own account. */
@Component
public final class JoinBodyService implements JoinBody {

    private static final Refusal USED =
            Refusal.of("link.used", "This link was used before or is too old. Ask whoever invited you for a new one");
    private static final Refusal OPERATES = Refusal.of(
            "person.operator", "This address belongs to an operator of the platform. Ask to be invited at another one");

    private final Transactions transactions;
    private final OpeningRecords records;
    private final Introductions introductions;
    private final LinkOwners owners;
    private final Clock clock;

    @Activate
    public JoinBodyService(
            @Reference Transactions transactions,
            @Reference OpeningRecords records,
            @Reference Introductions introductions,
            @Reference LinkOwners owners,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.introductions = introductions;
        this.owners = owners;
        this.clock = clock;
    }

    /** An invitation with the number of whoever it belongs to, or will belong to. */
    private record Opened(String hash, Invitation invitation, PersonId person) {}

    @Override
    public Optional<Invitation> invitation(String token) {
        return opened(token).map(Opened::invitation);
    }

    @Override
    public List<Refusal> join(String token, NewAccount form) {
        return opened(token)
                .map(opened -> opened.invitation().known() ? join(opened) : join(opened, form))
                .orElse(List.of(USED));
    }

    private Optional<Opened> opened(String token) {
        return owners.of(token, Purpose.JOIN_BODY).flatMap(linked -> {
            var body = linked.body().orElseThrow();
            return transactions.in(Scope.of(body), () -> records.kept()
                    .links()
                    .find(linked.hash())
                    .filter(link -> link.open(clock.instant()))
                    .map(link -> opened(linked.hash(), body, new EmailAddress(link.detail()))));
        });
    }

    private Opened opened(String hash, BodyId body, EmailAddress address) {
        var known =
                records.kept().people().withEmail(address).filter(records.kept().accounts()::exists);
        return new Opened(
                hash,
                new Invitation(body, address, known.isPresent()),
                known.orElseGet(() -> new PersonId(records.ids().next())));
    }

    private List<Refusal> join(Opened opened) {
        return transactions.in(Scope.of(opened.invitation().body(), opened.person()), () -> {
            if (records.kept().accounts().own(opened.person()).orElseThrow().operator()) {
                return List.of(OPERATES);
            }
            var obstacles = introductions.obstacles(
                    Position.AB_LEAD, opened.invitation().address(), Optional.empty());
            if (!obstacles.isEmpty()) {
                return obstacles;
            }
            return used(opened)
                    ? lead(opened, records.kept().people().find(opened.person()).orElseThrow())
                    : List.of(USED);
        });
    }

    private List<Refusal> join(Opened opened, NewAccount form) {
        return form.at(opened.invitation().address())
                .understood(Position.AB_LEAD)
                .fold(typed -> join(opened, form, typed), refusals -> refusals);
    }

    private List<Refusal> join(Opened opened, NewAccount form, Introduced typed) {
        var owner = new Owner(
                typed.name(), typed.email(), "", Optional.of(opened.invitation().body()));
        var refusal = records.proofs().refusal(form.password(), form.again(), owner);
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        var chosen = records.proofs().chosen(form.password());
        return transactions.in(Scope.of(opened.invitation().body(), opened.person()), () -> {
            if (!used(opened)) {
                return List.of(USED);
            }
            var person = new Person(opened.person(), typed.name(), typed.email(), typed.telephone(), 1);
            records.kept().people().add(person);
            lead(opened, person);
            var account = records.kept().accounts().own(opened.person()).orElseThrow();
            records.kept().accounts().save(account.with(chosen));
            return List.of();
        });
    }

    private boolean used(Opened opened) {
        return records.kept().links().use(opened.hash(), clock.instant());
    }

    private List<Refusal> lead(Opened opened, Person person) {
        if (leads(opened).isEmpty()) {
            introductions.introduce(new Newcomer(
                    Position.AB_LEAD,
                    person.name(),
                    person.email(),
                    person.telephone(),
                    false,
                    Optional.empty(),
                    Optional.empty()));
        }
        leads(opened).stream()
                .filter(held -> !held.isAccepted())
                .forEach(held -> records.kept().people().accept(held, clock.instant()));
        return List.of();
    }

    private List<Appointment> leads(Opened opened) {
        return records.kept().people().appointmentsOf(opened.person()).stream()
                .filter(held -> held.position() == Position.AB_LEAD)
                .toList();
    }
}
