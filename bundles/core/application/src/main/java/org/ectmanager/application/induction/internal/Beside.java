/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.induction.internal;

import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.port.Mentors;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.Schools;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names those who stand beside a teacher. Whoever has left since is called so. */
@Component(service = Beside.class)
public final class Beside {

    private static final String LEFT = "Somebody who has left";

    private final People people;
    private final Mentors mentors;
    private final Schools schools;

    @Activate
    public Beside(@Reference People people, @Reference Mentors mentors, @Reference Schools schools) {
        this.people = people;
        this.mentors = mentors;
        this.schools = schools;
    }

    Seen named(Induction induction) {
        var team = induction.team();
        return new Seen(
                induction,
                schools.find(induction.school()).orElseThrow().name(),
                name(team.tutor()),
                team.mentor().map(this::mentor).orElse(""),
                name(team.namedContact()),
                team.qualityAssurer().map(this::name).orElse(""));
    }

    private String name(PersonId person) {
        return people.known(person).map(found -> found.name().full()).orElse(LEFT);
    }

    private String mentor(long mentor) {
        return mentors.find(mentor).map(found -> found.name().full()).orElse(LEFT);
    }
}
