/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** The mails with a single-use link: to get back in (E16), and to confirm a changed e-mail address. */
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
        return Set.of("recovery.asked", "email.change-asked");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var person = people.find(new PersonId(Long.parseLong(facts.get("person"))));
        return person.stream()
                .flatMap(found -> kind.equals("recovery.asked")
                        ? Stream.of(recovery(body, found))
                        : change(body, found, new EmailAddress(facts.get("address")), facts))
                .toList();
    }

    private Draft recovery(AppropriateBodyPlugin body, Person person) {
        var token = links.make(Purpose.RECOVER, body, person.id(), "", RECOVERY);
        return Letter.from(body.profile(), person.email(), "Your link to get back into ECT Manager")
                .say("Dear " + person.name().full() + ",")
                .say("With this link you choose a new password. It works once, for one hour.")
                .ask("Choose a new password", addresses.under(body, "recover/" + token))
                .say("If you did not ask for it, you need do nothing: your password stays as it is.");
    }

    private Stream<Draft> change(
            AppropriateBodyPlugin body, Person person, EmailAddress address, Map<String, String> facts) {
        var own = facts.get("own").equals("yes");
        var purpose = own ? Purpose.CONFIRM_OWN_EMAIL : Purpose.CONFIRM_EMAIL;
        var token = links.make(purpose, body, person.id(), address.value(), CONFIRMATION);
        var confirm = Letter.from(body.profile(), address, "Confirm your e-mail address for ECT Manager")
                .say("Dear " + person.name().full() + ",")
                .say("This address was given as yours. Please confirm it within three days.")
                .ask("Confirm this address", addresses.under(body, "confirm-email/" + token));
        var told = Letter.from(body.profile(), person.email(), "Your e-mail address for ECT Manager is being changed")
                .say("Dear " + person.name().full() + ",")
                .say((own
                                ? "You asked for another e-mail address."
                                : "Somebody at your school gave a new e-mail address for you.")
                        + " It counts once it is confirmed from there. If that is wrong, "
                        + (own ? "change your password at once and tell us:" : "tell us:"))
                .ask("Help and support", addresses.under(body, "help"));
        return Stream.of(confirm, told);
    }
}
