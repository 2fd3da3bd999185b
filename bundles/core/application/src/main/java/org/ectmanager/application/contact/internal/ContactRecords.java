/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.contact.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ectmanager.application.contact.NameContacts.Beside;
import org.ectmanager.application.happening.Happenings;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.Team;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.People.Ended;
import org.ectmanager.application.port.Teams;
import org.ectmanager.application.port.Teams.Supported;
import org.ectmanager.application.staff.BodyStaff.Offered;
import org.ectmanager.application.staff.Colleague;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that changes when an appropriate body names another contact: the induction, the trail, who is told. */
@Component(service = ContactRecords.class)
public final class ContactRecords {

    private static final int MOST_ENDED = 1000;

    private final Inductions inductions;
    private final Teams teams;
    private final People people;
    private final Happenings happenings;

    @Activate
    public ContactRecords(
            @Reference Inductions inductions,
            @Reference Teams teams,
            @Reference People people,
            @Reference Happenings happenings) {
        this.inductions = inductions;
        this.teams = teams;
        this.people = people;
        this.happenings = happenings;
    }

    Optional<Induction> find(long induction) {
        return inductions.find(induction);
    }

    Teams teams() {
        return teams;
    }

    /** Of whoever has this address here now or had it when they left. */
    List<Supported> ofContact(String email) {
        return Stream.concat(
                        people.ofBody().stream(),
                        people.ended(Optional.empty(), MOST_ENDED).stream().map(Ended::appointed))
                .map(Appointed::person)
                .filter(person -> person.email().value().equalsIgnoreCase(email.strip()))
                .map(Person::id)
                .distinct()
                .flatMap(person -> teams.ofContact(person).stream())
                .toList();
    }

    Optional<Beside> seen(long induction, Supplier<Offered> offered) {
        return find(induction).map(found -> {
            happenings.viewed(Happening.to(
                    "induction",
                    found.id(),
                    "team.viewed",
                    "Who stands beside an early career teacher was looked at, to name others"));
            var team = found.team();
            var known = people.known(Stream.concat(Stream.of(team.namedContact()), team.qualityAssurer().stream())
                    .toList());
            return new Beside(
                    found,
                    Colleague.of(known, team.namedContact()),
                    team.qualityAssurer().map(person -> Colleague.of(known, person)),
                    offered.get());
        });
    }

    void keep(Induction induction, Team named) {
        inductions.save(induction.supportedBy(named));
        var before = induction.team();
        var contact = !named.namedContact().equals(before.namedContact());
        var assurer = !named.qualityAssurer().equals(before.qualityAssurer());
        var facts = new HashMap<String, String>();
        facts.put("induction", Long.toString(induction.id()));
        if (contact) {
            facts.put("contact", Long.toString(named.namedContact().value()));
        }
        named.qualityAssurer()
                .filter(person -> assurer)
                .ifPresent(person -> facts.put("assurer", Long.toString(person.value())));
        happenings.announce(
                Happening.to("induction", induction.id(), "contact.changed", sentence(contact, assurer)), facts);
    }

    private static String sentence(boolean contact, boolean assurer) {
        if (contact && assurer) {
            return "Another named contact and another quality assurer were named";
        }
        return contact
                ? "Another named contact was named"
                : "Another quality assurer, or nobody in particular, was named";
    }
}
