/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.induction.internal;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.port.Mentors;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Known;
import org.ectmanager.application.staff.Colleague;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names those who stand beside a teacher. Whoever is not known any more is called so; a removed mentor keeps the name. */
@Component(service = Beside.class)
public final class Beside {

    private static final String LEFT = "Somebody who has left";

    private final People people;
    private final Mentors mentors;

    @Activate
    public Beside(@Reference People people, @Reference Mentors mentors) {
        this.people = people;
        this.mentors = mentors;
    }

    Seen named(Induction induction) {
        var team = induction.team();
        var named = mentors.named(induction.school(), team.mentor()).orElseThrow();
        var known =
                people.known(Stream.concat(Stream.of(team.tutor(), team.namedContact()), team.qualityAssurer().stream())
                        .toList());
        return new Seen(
                induction,
                Optional.of(induction.state()),
                named.school(),
                name(known, team.tutor()),
                team.mentor()
                        .map(mentor -> named.mentor().map(PersonName::full).orElse(LEFT))
                        .orElse(""),
                Colleague.of(known, team.namedContact()),
                team.qualityAssurer().map(person -> Colleague.of(known, person)));
    }

    private static String name(Map<PersonId, Known> known, PersonId person) {
        return Optional.ofNullable(known.get(person))
                .map(found -> found.person().name().full())
                .orElse(LEFT);
    }
}
