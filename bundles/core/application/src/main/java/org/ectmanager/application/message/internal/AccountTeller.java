/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.Schools;
import org.ectmanager.application.signin.Account;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The mail with the six-digit username and a one-time password (seed "Getting started"; E2, E3). The password is made
 * as the mail is written; a mail sent again brings a new one.
 */
@Component
public final class AccountTeller implements Teller {

    private final People people;
    private final Schools schools;
    private final Accounts accounts;
    private final OneTimePasswords passwords;
    private final Addresses addresses;

    @Activate
    public AccountTeller(
            @Reference People people,
            @Reference Schools schools,
            @Reference Accounts accounts,
            @Reference OneTimePasswords passwords,
            @Reference Addresses addresses) {
        this.people = people;
        this.schools = schools;
        this.accounts = accounts;
        this.passwords = passwords;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("account.opened", "person.appointed");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var id = new PersonId(Long.parseLong(facts.get("person")));
        var post = post(facts);
        var account = accounts.own(id).orElseThrow();
        var toOwn = people.find(id).stream()
                .flatMap(person -> account.password() instanceof Account.Password.Chosen
                        ? appointed(body, person, post, facts)
                        : Stream.of(welcome(body, person, post, account)));
        var toTyped =
                Optional.ofNullable(facts.get("typed")).map(typed -> elsewhere(body, new EmailAddress(typed), post));
        return Stream.concat(toOwn, toTyped.stream()).toList();
    }

    /** Names nobody: who reads what goes to a typed address is not known. */
    private Draft elsewhere(AppropriateBodyPlugin body, EmailAddress typed, String post) {
        return Letter.from(body.profile(), typed, "Sign in to ECT Manager with the account you have")
                .say("Somebody was registered with this e-mail address as " + post + ", with "
                        + body.profile().name()
                        + ". The teacher has an account in ECT Manager already, under another e-mail address, and keeps"
                        + " it: a teacher has one account for the whole of induction.")
                .say("If that is you, sign in with the username and password that you have. Then you can change your"
                        + " e-mail address to this one under \u201cMy account\u201d. If you no longer know your password"
                        + " and cannot read your old mailbox, telephone us.")
                .say("If it is not you, you need do nothing.")
                .ask("Sign in", addresses.under(body, "sign-in"));
    }

    private Draft welcome(AppropriateBodyPlugin body, Person person, String post, Account account) {
        return Letter.from(body.profile(), person.email(), "Your ECT Manager username and one-time password")
                .say("Dear " + person.name().full() + ",")
                .say("You can now sign in to ECT Manager with " + body.profile().name() + " as " + post + ".")
                .state(() -> opened(account))
                .say("The password works once, for " + OneTimePasswords.VALID.toDays()
                        + " days. You choose your own when you sign in. Nobody else ever sees it.")
                .ask("Sign in", addresses.under(body, "sign-in"));
    }

    private Map<String, String> opened(Account account) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("Username", account.username());
        facts.put("One-time password", passwords.give(account));
        return facts;
    }

    /** Nothing is asked of somebody who said so meanwhile, such as a lead who came by an operator's link. */
    private Stream<Draft> appointed(AppropriateBodyPlugin body, Person person, String post, Map<String, String> facts) {
        if (facts.getOrDefault("accepted", "yes").equals("yes")) {
            return Stream.of(hasPost(body, person, post, home(facts)));
        }
        if (hasAccepted(person, facts)) {
            return Stream.of();
        }
        return Stream.of(
                facts.getOrDefault("letIn", "no").equals("yes")
                        ? letIn(body, person, post)
                        : offered(body, person, post));
    }

    private Draft letIn(AppropriateBodyPlugin body, Person person, String post) {
        return Letter.from(body.profile(), person.email(), "Your school is let in")
                .say("Dear " + person.name().full() + ",")
                .say(body.profile().name() + " has let in the school that was registered with this e-mail address. You"
                        + " have an account already, so there is no new username or password: sign in with yours, and"
                        + " say that you are " + post + ".")
                .ask("Sign in and begin", addresses.under(body, "first-sign-in/posts"));
    }

    private boolean hasAccepted(Person person, Map<String, String> facts) {
        var school = Optional.ofNullable(facts.get("school")).map(id -> new SchoolId(Long.parseLong(id)));
        return people.appointmentsOf(person.id()).stream()
                .filter(held -> held.position().name().equals(facts.get("position")))
                .filter(held -> held.school().equals(school))
                .anyMatch(held -> held.isAccepted());
    }

    /** Where the work of a post begins. */
    private static String home(Map<String, String> facts) {
        return Position.valueOf(facts.get("position")) == Position.ECT
                ? "induction"
                : Optional.ofNullable(facts.get("school"))
                        .map(school -> "school/" + school)
                        .orElse("console");
    }

    private Draft offered(AppropriateBodyPlugin body, Person person, String post) {
        return Letter.from(body.profile(), person.email(), "Is this your new position in ECT Manager?")
                .say("Dear " + person.name().full() + ",")
                .say("Somebody who works with " + body.profile().name() + " added you as " + post
                        + ". Sign in with your username and password to say that it is you, or that it is not.")
                .say("Until then nobody there sees your name or your telephone number.")
                .ask("Say whether it is you", addresses.under(body, "first-sign-in/posts"));
    }

    private Draft hasPost(AppropriateBodyPlugin body, Person person, String post, String home) {
        return Letter.from(body.profile(), person.email(), "You have a new position in ECT Manager")
                .say("Dear " + person.name().full() + ",")
                .say("You were made " + post + " with " + body.profile().name()
                        + ". Your username and password stay as they are.")
                .ask("Begin", addresses.under(body, home));
    }

    /** Such as {@code an induction tutor at Hillside School}; staff of the body have no school. */
    private String post(Map<String, String> facts) {
        var school = Optional.ofNullable(facts.get("school"))
                .flatMap(id -> schools.find(new SchoolId(Long.parseLong(id))))
                .map(found -> " at " + found.name());
        return withArticle(Position.valueOf(facts.get("position"))) + school.orElse("");
    }

    private static String withArticle(Position position) {
        var title = position.title().substring(0, 1).toLowerCase(Locale.UK)
                + position.title().substring(1);
        return ("aeiou".indexOf(title.charAt(0)) >= 0 ? "an " : "a ") + title;
    }
}
