/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails when an appropriate body names another contact or quality assurer: to them, and to the teacher. */
@Component
public final class NamedContactTeller implements Teller {

    private final Recipients recipients;
    private final Inductions inductions;
    private final Addresses addresses;

    @Activate
    public NamedContactTeller(
            @Reference Recipients recipients, @Reference Inductions inductions, @Reference Addresses addresses) {
        this.recipients = recipients;
        this.inductions = inductions;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("contact.changed");
    }

    /** Nobody is told of a change after which somebody else was named again. */
    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        return inductions
                .find(Long.parseLong(facts.get("induction")))
                .map(induction -> letters(body, induction, facts))
                .orElse(List.of());
    }

    private List<Draft> letters(AppropriateBodyPlugin body, Induction induction, Map<String, String> facts) {
        var team = induction.team();
        var letters = new ArrayList<Draft>();
        if (isStill(team.namedContact(), facts, "contact")) {
            staff(team.namedContact())
                    .map(person -> toContact(body, induction, person))
                    .forEach(letters::add);
            recipients.teacher(induction).map(person -> toTeacher(body, person)).forEach(letters::add);
        }
        team.qualityAssurer().stream()
                .filter(person -> isStill(person, facts, "assurer"))
                .flatMap(this::staff)
                .map(person -> toAssurer(body, induction, person))
                .forEach(letters::add);
        return letters;
    }

    private static boolean isStill(PersonId person, Map<String, String> facts, String role) {
        return Long.toString(person.value()).equals(facts.get(role));
    }

    private Stream<Person> staff(PersonId person) {
        return recipients.staff().filter(one -> one.id().equals(person));
    }

    private Draft toContact(AppropriateBodyPlugin body, Induction induction, Person contact) {
        return Letter.to(body.profile(), contact, "You are now the named contact of an early career teacher")
                .say(
                        "A colleague has named you. The teacher can turn to you with a concern that is not settled at school."
                                + " You neither accept this teacher\u2019s reports nor decide on the induction.")
                .ask("See the early career teacher", record(body, induction));
    }

    private Draft toAssurer(AppropriateBodyPlugin body, Induction induction, Person assurer) {
        return Letter.to(body.profile(), assurer, "You are now the quality assurer of an early career teacher")
                .say(
                        "A colleague has named you. Reports on this teacher that are handed in from now on are told to you.")
                .ask("See the early career teacher", record(body, induction));
    }

    private Draft toTeacher(AppropriateBodyPlugin body, Person teacher) {
        return Letter.to(body.profile(), teacher, "You have another named contact")
                .say(body.profile().name() + " has named somebody else to whom you can turn with a concern that is not"
                        + " settled at your school. Your record says who it is.")
                .ask("Open my induction", addresses.under(body, "induction"));
    }

    private String record(AppropriateBodyPlugin body, Induction induction) {
        return addresses.under(body, "console/ects/" + induction.id());
    }
}
