/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Block.Action;
import org.ectmanager.application.message.Letter.Block.Facts;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.people.Introductions.Newcomer;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.FeeSchedule;
import org.ectmanager.spi.body.HelpContacts;

/** Brings fictional appropriate bodies, schools and people onto the stage of a test. Everybody is new each time. */
public final class Cast {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final Workshop workshop;

    public Cast(Workshop workshop) {
        this.workshop = workshop;
    }

    /** An appropriate body that nobody has used before. */
    public BodyId body() {
        return body(BodyPolicy.standard());
    }

    /** The same with a policy of its own. */
    public BodyId body(BodyPolicy policy) {
        return body(policy, List.of());
    }

    /** The same with fees. */
    public BodyId body(BodyPolicy policy, List<FeeSchedule> fees) {
        var id = new BodyId("hub-" + NUMBER.incrementAndGet());
        var profile = new BodyProfile(
                id,
                "Hub " + NUMBER.get(),
                "A hub of the tests",
                new Branding(new Colour("#1d4f6e"), new Colour("#c8500a"), Optional.empty()),
                new HelpContacts("01632 960 000", "help@" + id + ".example", "Monday to Friday"));
        workshop.bodies.arrive(new AppropriateBodyPlugin() {
            @Override
            public BodyProfile profile() {
                return profile;
            }

            @Override
            public BodyPolicy policy() {
                return policy;
            }

            @Override
            public List<FeeSchedule> fees() {
                return fees;
            }
        });
        return id;
    }

    /** An open school of the register. */
    public SchoolId school(String name) {
        var number = NUMBER.get();
        return school(name, "ZZ%02d %dA%c".formatted(number % 100, number / 100 % 10, 'A' + number / 1000 % 26));
    }

    public SchoolId school(String name, String postcode) {
        var id = new SchoolId(1_000_000L + NUMBER.incrementAndGet());
        workshop.transactions.run(Scope.platform(), () -> workshop.transactions
                .sql()
                .change(
                        """
                        insert into school (id, urn, name, type_code, type_name, status_code, town, postcode)
                        values (?, ?, ?, 1, 'Community school', 1, 'Kestrelford', ?)
                        """,
                        id.value(),
                        Integer.toString(900_000 + NUMBER.get()),
                        name,
                        postcode));
        return id;
    }

    /** As on a platform that is still empty, whatever another test left behind. */
    public void withoutOperators() {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update sign_in set operator = false where operator");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Somebody of an appropriate body's staff. */
    public Caller staff(BodyId body, Position position) {
        return appointed(body, position, Optional.empty());
    }

    /** Somebody at a school that has been let in. */
    public Caller at(BodyId body, SchoolId school, Position position) {
        return appointed(body, position, Optional.of(school));
    }

    /** Somebody who has a position elsewhere already becomes an administrator of this body too. */
    public Caller alsoAt(BodyId body, Caller elsewhere) {
        return appointed(
                body,
                Position.AB_ADMINISTRATOR,
                Optional.empty(),
                elsewhere.name(),
                new EmailAddress(email(elsewhere)));
    }

    private Caller appointed(BodyId body, Position position, Optional<SchoolId> school) {
        var name = new PersonName("Test", "Person" + NUMBER.incrementAndGet());
        return appointed(body, position, school, name, address());
    }

    private Caller appointed(
            BodyId body, Position position, Optional<SchoolId> school, PersonName name, EmailAddress address) {
        var person = workshop.transactions.in(Scope.of(body), () -> workshop.introductions
                .introduce(new Newcomer(position, name, address, "", false, school, Optional.empty()))
                .fold(found -> found, refusals -> {
                    throw new AssertionError(refusals.toString());
                }));
        accept(body, person);
        return caller(body, person, name);
    }

    /** The person says that every post of theirs is theirs. */
    public void accept(BodyId body, PersonId person) {
        workshop.transactions.run(Scope.of(body, person), () -> workshop.people.appointmentsOf(person).stream()
                .filter(post -> !post.isAccepted())
                .forEach(post -> workshop.people.accept(post, workshop.clock.instant())));
    }

    /** As if the invitations of somebody had never been answered. */
    public void notAccepted(Caller person) {
        var address = email(person);
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.prepareStatement("update appointment set accepted_at = null,"
                        + " given_name = 'Typed', family_name = 'Here', email = ? where person_id = ?")) {
            statement.setString(1, address);
            statement.setLong(2, person.person().value());
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public Caller caller(BodyId body, PersonId person, PersonName name) {
        var appointments =
                workshop.transactions.in(Scope.of(body, person), () -> workshop.people.appointmentsOf(person));
        return new Caller(body, person, name, appointments);
    }

    /** The address that somebody signs in with. */
    public String email(Caller caller) {
        return workshop.transactions.in(caller.scope(), () -> workshop.people
                .find(caller.person())
                .orElseThrow()
                .email()
                .value());
    }

    /** A school that was registered by its induction lead and let in; answers the induction lead. */
    public Caller letIn(BodyId body, SchoolId school) {
        var lead = authorised(body, school);
        accept(body, lead.person());
        return caller(body, lead.person(), lead.name());
    }

    /** The same before the induction lead has said that the position is theirs. */
    public Caller authorised(BodyId body, SchoolId school) {
        var form = form(Position.INDUCTION_LEAD);
        require(workshop.enterSchool.register(body, school, form));
        var administrator = staff(body, Position.AB_ADMINISTRATOR);
        var listed = workshop.decideEntry.find(administrator, school).orElseThrow();
        require(workshop.decideEntry.authorise(
                administrator, school, listed.entry().version()));
        var person = workshop.transactions
                .in(Scope.of(body), () -> workshop.people.withEmail(new EmailAddress(form.email())))
                .orElseThrow();
        return caller(body, person, new PersonName(form.givenName(), form.familyName()));
    }

    public PersonForm form(Position position) {
        var email = address().value();
        return new PersonForm(position.name(), "Test", "Person" + NUMBER.get(), "01632 960 001", email, email, "yes");
    }

    public EmailAddress address() {
        return new EmailAddress("person" + NUMBER.incrementAndGet() + "@school.example");
    }

    /** Delivers what waits and answers the last letter to an address. */
    public Letter letterTo(String address) {
        workshop.tell.run();
        return workshop.post.stream()
                .filter(letter -> letter.to().value().equals(address))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("No letter"));
    }

    /** The token that makes one more operator's account, after they gave their address. */
    public String joining(Operator operator, String address) {
        var invitation = workshop.joinOperators.invite(operator);
        require(workshop.joinOperators.ask(invitation, address, address));
        workshop.tellOperators.run();
        return token(letterTo(address));
    }

    /** A value that a letter states, such as the one-time password. */
    public static String stated(Letter letter, String label) {
        return letter.text().stream()
                .flatMap(block -> block instanceof Facts facts ? facts.values().entrySet().stream() : Stream.of())
                .filter(fact -> fact.getKey().equals(label))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    /** The last part of the address that a letter asks to open. */
    public static String token(Letter letter) {
        return letter.text().stream()
                .flatMap(block -> block instanceof Action action ? Stream.of(action.address()) : Stream.of())
                .findFirst()
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .orElseThrow();
    }

    public Visit visit(String login, String password, BodyId body) {
        return workshop.signIn
                .signIn(login, password)
                .fold(token -> workshop.visits.visit(token, body).orElseThrow(), refusals -> {
                    throw new AssertionError(refusals.toString());
                });
    }

    private static void require(List<?> refusals) {
        if (!refusals.isEmpty()) {
            throw new AssertionError(refusals.toString());
        }
    }
}
