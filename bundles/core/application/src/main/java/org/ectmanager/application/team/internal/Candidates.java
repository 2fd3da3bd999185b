/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.team.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.Team;
import org.ectmanager.application.people.Introductions;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Mentors;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.Registrations;
import org.ectmanager.application.port.Registrations.Choice;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.port.Registrations.Mentor;
import org.ectmanager.application.team.ChangeTeam.Supporter;
import org.ectmanager.application.team.ChangeTeam.Supporters;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whom a school can name, those whom it named before, and what stands against somebody. */
@Component(service = Candidates.class)
public final class Candidates {

    private static final String LEFT = "Somebody who has left";

    private final Registrations registrations;
    private final People people;
    private final Mentors mentors;
    private final Introductions introductions;

    @Activate
    public Candidates(
            @Reference Registrations registrations,
            @Reference People people,
            @Reference Mentors mentors,
            @Reference Introductions introductions) {
        this.registrations = registrations;
        this.people = people;
        this.mentors = mentors;
        this.introductions = introductions;
    }

    Choices at(SchoolId school) {
        return registrations.choices(school);
    }

    Supporters supporters(Induction induction) {
        var choices = at(induction.school());
        var team = induction.team();
        return new Supporters(
                induction, tutor(choices, team.tutor()), team.mentor().map(mentor -> mentor(choices, mentor)), choices);
    }

    /** The same rules as for a position: nobody of the body that decides, nobody in induction here (R10, R11, R18). */
    List<Refusal> obstacles(SchoolId school, Team before, Team named) {
        var choices = at(school);
        var refusals = new ArrayList<Refusal>();
        if (!named.tutor().equals(before.tutor())) {
            refusals.addAll(against("tutor", choices.tutorAddresses().get(named.tutor()), school));
        }
        named.mentor()
                .filter(mentor -> !before.mentor().equals(named.mentor()))
                .map(choices.mentorAddresses()::get)
                .filter(address -> !address.isBlank())
                .ifPresent(address -> refusals.addAll(against("mentor", new EmailAddress(address), school)));
        return refusals;
    }

    private List<Refusal> against(String field, EmailAddress address, SchoolId school) {
        return introductions.obstacles(Position.INDUCTION_TUTOR, address, Optional.of(school)).stream()
                .map(refusal -> new Refusal(field, refusal.code(), refusal.sentence()))
                .toList();
    }

    /** People as their names instead of their numbers. */
    LaterEdit named(SchoolId school, LaterEdit edit) {
        var choices = at(school);
        var before = new HashMap<>(edit.before());
        inWords(before, "tutor_id", id -> tutor(choices, new PersonId(Long.parseLong(id)))
                .name());
        inWords(before, "mentor_id", id -> mentor(choices, Long.parseLong(id)).name());
        return new LaterEdit(edit.at(), edit.by(), edit.own(), before);
    }

    private static void inWords(Map<String, String> before, String field, UnaryOperator<String> words) {
        before.computeIfPresent(field, (name, id) -> id.isEmpty() ? "" : words.apply(id));
    }

    private Supporter tutor(Choices choices, PersonId tutor) {
        return choices.tutors().stream()
                .filter(choice -> choice.id().equals(tutor))
                .map(Choice::name)
                .map(name -> new Supporter(name, true))
                .findFirst()
                .orElseGet(() -> gone(people.known(tutor).stream().map(person -> person.name())));
    }

    private Supporter mentor(Choices choices, long mentor) {
        return choices.mentors().stream()
                .filter(choice -> choice.id() == mentor)
                .map(Mentor::name)
                .map(name -> new Supporter(name, true))
                .findFirst()
                .orElseGet(() -> gone(mentors.name(mentor).stream()));
    }

    private static Supporter gone(Stream<PersonName> name) {
        return new Supporter(name.map(PersonName::full).findFirst().orElse(LEFT), false);
    }
}
