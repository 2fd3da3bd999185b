/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.People;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The mails with a single-use link: to get back in (E16), and to confirm a changed e-mail address. An address that
 * somebody has already is never to be confirmed: its owner reads that somebody asked for it, and whoever asked sees no
 * difference.
 */
@Component
public final class LinkTeller implements Teller {

    private static final Duration RECOVERY = Duration.ofHours(1);
    private static final Duration CONFIRMATION = Duration.ofDays(3);

    private final People people;
    private final LinkMaker links;
    private final Addresses addresses;

    @Activate
    public LinkTeller(@Reference People people, @Reference LinkMaker links, @Reference Addresses addresses) {
        this.people = people;
        this.links = links;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("recovery.asked", "email.change-asked", "email.change-helped");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var person = people.find(new PersonId(Long.parseLong(facts.get("person"))));
        return person.stream()
                .flatMap(found -> switch (kind) {
                    case "recovery.asked" -> Stream.of(recovery(body, found));
                    case "email.change-helped" -> helped(body, found, new EmailAddress(facts.get("address")));
                    default -> change(body, found, new EmailAddress(facts.get("address")));
                })
                .toList();
    }

    private Stream<Draft> helped(AppropriateBodyPlugin body, Person person, EmailAddress address) {
        return Stream.of(
                toNewAddress(body, address, () -> confirmation(body, person, address)
                        .say("Then choose \u201cI cannot sign in\u201d on the sign-in page: the link to choose a new"
                                + " password comes to this address.")),
                warning(
                        body,
                        person,
                        "Somebody who answered your security questions on the telephone said that you cannot read"
                                + " this mailbox any more, and gave a new e-mail address. It counts once it is confirmed"
                                + " from there. If that was not you, tell us at once:"));
    }

    private Draft recovery(AppropriateBodyPlugin body, Person person) {
        return Letter.from(body.profile(), person.email(), "Your link to get back into ECT Manager")
                .say("Dear " + person.name().full() + ",")
                .say("With this link you choose a new password. It works once, for one hour.")
                .ask(
                        "Choose a new password",
                        () -> addresses.under(
                                body, "recover/" + links.make(Purpose.RECOVER, body, person.id(), "", RECOVERY)))
                .say("If you did not ask for it, you need do nothing: your password stays as it is.");
    }

    private Stream<Draft> change(AppropriateBodyPlugin body, Person person, EmailAddress address) {
        return Stream.of(
                toNewAddress(body, address, () -> confirmation(body, person, address)),
                warning(
                        body,
                        person,
                        "You asked for another e-mail address. It counts once it is confirmed from there. If that is"
                                + " wrong, change your password at once: it can no longer be confirmed then. If you"
                                + " cannot sign in, tell us:"));
    }

    private Draft toNewAddress(AppropriateBodyPlugin body, EmailAddress address, Supplier<Draft> confirmation) {
        return people.withEmail(address).isPresent() ? askedFor(body, address) : confirmation.get();
    }

    /** Names nobody: the owner of the address may be a stranger to this appropriate body. */
    private Draft askedFor(AppropriateBodyPlugin body, EmailAddress address) {
        return Letter.from(body.profile(), address, "Somebody asked to use your e-mail address in ECT Manager")
                .say("Somebody asked to use this e-mail address for another account in ECT Manager. You sign in with it"
                        + " already, so nothing has changed: the address and your account stay yours.")
                .say("If you asked for it yourself, go on signing in with the account that has this address. If not,"
                        + " you need do nothing. If it happens again, tell us:")
                .ask("Help and support", addresses.under(body, "help"));
    }

    private Draft confirmation(AppropriateBodyPlugin body, Person person, EmailAddress address) {
        return Letter.from(body.profile(), address, "Confirm your e-mail address for ECT Manager")
                .say("Dear " + person.name().full() + ",")
                .say("This address was given as yours. Please confirm it within three days.")
                .ask(
                        "Confirm this address",
                        () -> addresses.under(
                                body,
                                "confirm-email/"
                                        + links.make(
                                                Purpose.CONFIRM_OWN_EMAIL,
                                                body,
                                                person.id(),
                                                address.value(),
                                                CONFIRMATION)));
    }

    private Draft warning(AppropriateBodyPlugin body, Person person, String sentence) {
        return Letter.from(body.profile(), person.email(), "Your e-mail address for ECT Manager is being changed")
                .say("Dear " + person.name().full() + ",")
                .say(sentence)
                .ask("Help and support", addresses.under(body, "help"));
    }
}
