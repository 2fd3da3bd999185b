/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Schools;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails about posts: a new head teacher to look at, confirmed or not, and a post that was nobody’s. */
@Component
public final class PostTeller implements Teller {

    private static final Set<Position> OFFICERS = EnumSet.of(Position.AB_LEAD, Position.AB_ADMINISTRATOR);
    private static final Set<Position> RESPONSIBLE = EnumSet.of(Position.HEAD_TEACHER, Position.INDUCTION_LEAD);

    private final People people;
    private final Schools schools;
    private final Addresses addresses;

    @Activate
    public PostTeller(@Reference People people, @Reference Schools schools, @Reference Addresses addresses) {
        this.people = people;
        this.schools = schools;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("head.added", "head.confirmed", "head.rejected", "post.declined");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        return (switch (kind) {
                    case "head.added" -> added(body, Long.parseLong(facts.get("appointment")));
                    case "head.confirmed" -> confirmed(body, facts);
                    case "head.rejected" -> rejected(body, facts);
                    default -> declined(body, facts);
                })
                .toList();
    }

    private Stream<Draft> added(AppropriateBodyPlugin body, long appointment) {
        if (!body.policy().confirmNewHeads()) {
            return Stream.of();
        }
        return people.unconfirmedHeads().stream()
                .filter(head -> head.appointed().appointment().id() == appointment)
                .flatMap(head -> officers().map(officer -> letter(
                                body, officer, "A new head teacher to confirm: " + head.school())
                        .say(head.school() + " has a new head teacher, who signs nothing until you confirm that this is"
                                + " right.")
                        .ask(
                                "Look at the new head teacher",
                                addresses.under(
                                        body,
                                        "console/heads/"
                                                + head.appointed().appointment().id()))));
    }

    private Stream<Draft> confirmed(AppropriateBodyPlugin body, Map<String, String> facts) {
        var person = new PersonId(Long.parseLong(facts.get("head")));
        return responsible(schoolOf(facts))
                .filter(head -> head.id().equals(person))
                .map(head -> letter(body, head, "You can now sign as head teacher")
                        .say(body.profile().name() + " has confirmed you as head teacher of " + school(facts)
                                + ". You can sign registrations and assessments. What waits for your signature is on"
                                + " your home page.")
                        .ask(
                                "See what waits for your signature",
                                addresses.under(body, "school/" + facts.get("school"))));
    }

    private Stream<Draft> rejected(AppropriateBodyPlugin body, Map<String, String> facts) {
        return responsible(schoolOf(facts)).map(person -> letter(body, person, "The new head teacher was not confirmed")
                .say(body.profile().name() + " did not confirm the new head teacher of " + school(facts)
                        + ", for this reason:")
                .say(facts.get("reason"))
                .say("The position has ended. Add the right person, or ask if this is a mistake.")
                .ask("People of your school", addresses.under(body, peoplePage(facts))));
    }

    private Stream<Draft> declined(AppropriateBodyPlugin body, Map<String, String> facts) {
        if (facts.get("position").equals(Position.ECT.name())) {
            return ofTeacher(body, facts);
        }
        var position = Position.valueOf(facts.get("position")).title().toLowerCase(java.util.Locale.UK);
        var school = Optional.ofNullable(facts.get("school"));
        var text = "Somebody was added as " + position
                + school.map(id -> " of " + school(facts)).orElse("")
                + ", and the owner of the e-mail address says that it is not them. The position has ended. ";
        if (school.isPresent() && !isLed(schoolOf(facts))) {
            return officers().map(officer -> letter(body, officer, "Nobody is left at a school: " + school(facts))
                    .say(text + "The school has no head teacher and no induction lead any more. It can be registered"
                            + " again from your front page, and then waits for you as before.")
                    .ask("Schools", addresses.under(body, "console/schools")));
        }
        return readers(school.map(id -> schoolOf(facts))).map(person -> letter(
                        body, person, "Somebody you added is somebody else")
                .say(text + "Ask the person you meant for their address, and add them again.")
                .ask("People", addresses.under(body, school.isPresent() ? peoplePage(facts) : "console/staff")));
    }

    /** The registration stands, and waits for the teacher's own address. */
    private Stream<Draft> ofTeacher(AppropriateBodyPlugin body, Map<String, String> facts) {
        var there = responsible(schoolOf(facts)).toList();
        var list = there.isEmpty() ? "console/ects" : "school/" + facts.get("school") + "/ects";
        return (there.isEmpty() ? officers() : there.stream())
                .map(person -> letter(body, person, "An early career teacher was invited by a wrong address")
                        .say("An early career teacher of " + school(facts) + " was invited, and the owner of the e-mail"
                                + " address says that they are somebody else. Nothing of the registration is lost.")
                        .say("Ask the teacher for their own address. The list of early career teachers says whom it is"
                                + " about and leads to where the address is corrected.")
                        .ask("Early career teachers", addresses.under(body, list)));
    }

    /** The school’s head teacher and induction leads; where none has accepted, and for staff, the body’s officers. */
    private Stream<Person> readers(Optional<SchoolId> school) {
        var there = school.stream().flatMap(this::responsible).toList();
        return there.isEmpty() ? officers() : there.stream();
    }

    private boolean isLed(SchoolId school) {
        return people.at(school).stream()
                .anyMatch(held -> RESPONSIBLE.contains(held.appointment().position()));
    }

    /** Only those who have accepted: nobody knows yet whose the address of another is. */
    private Stream<Person> responsible(SchoolId school) {
        return among(people.at(school), RESPONSIBLE);
    }

    private Stream<Person> officers() {
        return among(people.ofBody(), OFFICERS);
    }

    private static Stream<Person> among(List<Appointed> all, Set<Position> positions) {
        return all.stream()
                .filter(held -> held.appointment().isAccepted())
                .filter(held -> positions.contains(held.appointment().position()))
                .map(Appointed::person)
                .distinct();
    }

    private static Draft letter(AppropriateBodyPlugin body, Person to, String subject) {
        return Letter.from(body.profile(), to.email(), subject)
                .say("Dear " + to.name().full() + ",");
    }

    private String school(Map<String, String> facts) {
        return schools.find(schoolOf(facts)).orElseThrow().name();
    }

    private static SchoolId schoolOf(Map<String, String> facts) {
        return new SchoolId(Long.parseLong(facts.get("school")));
    }

    private static String peoplePage(Map<String, String> facts) {
        return "school/" + facts.get("school") + "/people";
    }
}
