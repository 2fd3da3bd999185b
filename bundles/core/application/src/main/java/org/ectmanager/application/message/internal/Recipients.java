/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who gets a mail about an induction, each person once. */
@Component(service = Recipients.class)
public final class Recipients {

    private final People people;

    @Activate
    public Recipients(@Reference People people) {
        this.people = people;
    }

    Stream<Person> person(PersonId id) {
        return people.known(id).stream();
    }

    Stream<Person> heads(SchoolId school) {
        return at(school, EnumSet.of(Position.HEAD_TEACHER));
    }

    /** Head teacher and induction leads. */
    Stream<Person> leads(SchoolId school) {
        return at(school, EnumSet.of(Position.HEAD_TEACHER, Position.INDUCTION_LEAD));
    }

    /** Leads and administrators of the appropriate body. */
    Stream<Person> officers() {
        return ofBody(EnumSet.of(Position.AB_LEAD, Position.AB_ADMINISTRATOR));
    }

    /** The teacher's quality assurer, or every quality assurer and administrator when nobody in particular was chosen. */
    Stream<Person> reviewers(Induction induction) {
        Optional<PersonId> assurer = induction.team().qualityAssurer();
        return assurer.isPresent()
                ? person(assurer.get())
                : ofBody(EnumSet.of(Position.QUALITY_ASSURER, Position.AB_ADMINISTRATOR));
    }

    private Stream<Person> at(SchoolId school, Set<Position> positions) {
        return of(people.at(school).stream(), positions);
    }

    private Stream<Person> ofBody(Set<Position> positions) {
        return of(people.ofBody().stream(), positions);
    }

    private static Stream<Person> of(Stream<Appointed> appointed, Set<Position> positions) {
        return appointed
                .filter(one -> positions.contains(one.appointment().position()))
                .map(Appointed::person)
                .distinct();
    }
}
