/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.internal.Reader.Instead;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who gets a mail about an induction, each person once. */
@Component(service = Recipients.class)
public final class Recipients {

    private static final Set<Position> READERS =
            EnumSet.of(Position.AB_LEAD, Position.AB_ADMINISTRATOR, Position.QUALITY_ASSURER, Position.DECISION_MAKER);

    private final People people;

    @Activate
    public Recipients(@Reference People people) {
        this.people = people;
    }

    /** The early career teacher, once they have accepted their post, and after they have left it. */
    Stream<Person> teacher(Induction induction) {
        return people.acceptedTeacher(induction.ect(), induction.school()).stream();
    }

    /** The early career teacher; until they have accepted, those who look after the school. */
    Stream<Reader> teachersTurn(Induction induction) {
        return turn(teacher(induction), induction.school(), () -> Absent.teacher(induction));
    }

    /** The induction tutor, once they have accepted a position at the school. */
    Stream<Person> tutor(Induction induction) {
        return heldBy(induction).stream()
                .filter(held -> held.appointment().isAccepted())
                .map(Appointed::person)
                .distinct();
    }

    /** Who did something for a school, as long as they work there; whoever has left gets nothing of it any more. */
    Stream<Person> stillAt(SchoolId school, PersonId person) {
        return at(school, EnumSet.complementOf(EnumSet.of(Position.ECT)))
                .filter(colleague -> colleague.id().equals(person));
    }

    Stream<Person> heads(SchoolId school) {
        return at(school, EnumSet.of(Position.HEAD_TEACHER));
    }

    /** Head teacher and induction leads. */
    Stream<Person> leads(SchoolId school) {
        return at(school, EnumSet.of(Position.HEAD_TEACHER, Position.INDUCTION_LEAD));
    }

    /** The induction tutor; while there is none who has accepted, those who look after the school. */
    Stream<Reader> tutorsTurn(Induction induction) {
        return turn(tutor(induction), induction.school(), () -> Absent.tutor(induction, heldBy(induction)));
    }

    /** The head teacher; while there is none who has accepted, the induction leads. */
    Stream<Reader> headsTurn(SchoolId school) {
        return turn(heads(school), school, () -> Absent.head(school, people.at(school)));
    }

    /** The head teachers who sign nothing until the body confirms them, where its policy asks for it and no other may. */
    List<Appointed> unconfirmed(AppropriateBodyPlugin body, SchoolId school) {
        var heads = people.at(school).stream()
                .filter(held -> held.appointment().position() == Position.HEAD_TEACHER)
                .filter(held -> held.appointment().isAccepted())
                .toList();
        return body.policy().confirmNewHeads()
                        && heads.stream().allMatch(head -> head.appointment().awaitsConfirmation())
                ? heads
                : List.of();
    }

    /**
     * Who is told that a report is accepted: the teacher, the tutor and the head teacher (E14). It is nobody's turn, so
     * that the leads are told only where neither tutor nor head teacher is there.
     */
    Stream<Person> ofAccepted(Induction induction) {
        var atSchool =
                Stream.concat(tutor(induction), heads(induction.school())).toList();
        return Stream.concat(teacher(induction), atSchool.isEmpty() ? leads(induction.school()) : atSchool.stream())
                .distinct();
    }

    private Stream<Reader> turn(Stream<Person> whose, SchoolId school, Supplier<Instead> instead) {
        var those = whose.toList();
        if (!those.isEmpty()) {
            return those.stream().map(Reader::of);
        }
        var why = instead.get();
        return leads(school).map(lead -> Reader.insteadOf(lead, why));
    }

    private List<Appointed> heldBy(Induction induction) {
        return people.at(induction.school()).stream()
                .filter(held -> held.person().id().equals(induction.team().tutor()))
                .toList();
    }

    /** Everybody with an accepted position in the appropriate body itself. */
    Stream<Person> staff() {
        return ofBody(READERS);
    }

    /** Leads and administrators of the appropriate body. */
    Stream<Person> officers() {
        return ofBody(EnumSet.of(Position.AB_LEAD, Position.AB_ADMINISTRATOR));
    }

    /**
     * The teacher's quality assurer while they hold a position that reads reports. When they have gone, or nobody in
     * particular was chosen, every quality assurer and administrator, or the leads where that leaves nobody. Never the
     * named contact (R11).
     */
    Stream<Person> reviewers(Induction induction) {
        var assurer = induction.team().qualityAssurer().stream()
                .flatMap(this::readsReports)
                .toList();
        if (!assurer.isEmpty()) {
            return assurer.stream();
        }
        var reviewers = withoutContact(induction, EnumSet.of(Position.QUALITY_ASSURER, Position.AB_ADMINISTRATOR));
        return reviewers.isEmpty()
                ? withoutContact(induction, EnumSet.of(Position.AB_LEAD)).stream()
                : reviewers.stream();
    }

    /** Who holds these positions for an induction, each person once: at its school, and of the body who read its reports. */
    Stream<Person> besides(Induction induction, Set<Position> positions) {
        var atSchool = EnumSet.noneOf(Position.class);
        atSchool.addAll(positions);
        atSchool.retainAll(EnumSet.of(Position.HEAD_TEACHER, Position.INDUCTION_LEAD));
        return Stream.of(
                        among(positions, Position.ECT, () -> teacher(induction)),
                        among(positions, Position.INDUCTION_TUTOR, () -> tutor(induction)),
                        at(induction.school(), atSchool),
                        among(positions, Position.QUALITY_ASSURER, () -> reviewers(induction)),
                        among(positions, Position.AB_LEAD, () -> ofBody(EnumSet.of(Position.AB_LEAD))))
                .flatMap(people -> people)
                .distinct();
    }

    private static Stream<Person> among(Set<Position> positions, Position one, Supplier<Stream<Person>> those) {
        return positions.contains(one) ? those.get() : Stream.of();
    }

    /** Those who may decide on an induction, never the named contact (R10, R11); the leads where that leaves nobody. */
    Stream<Reader> deciders(Induction induction) {
        var makers = withoutContact(induction, EnumSet.of(Position.DECISION_MAKER));
        return makers.isEmpty()
                ? ofBody(EnumSet.of(Position.AB_LEAD)).map(lead -> Reader.insteadOf(lead, Absent.DECISION_MAKER))
                : makers.stream().map(Reader::of);
    }

    private Stream<Person> readsReports(PersonId person) {
        return ofBody(READERS).filter(reader -> reader.id().equals(person));
    }

    private List<Person> withoutContact(Induction induction, Set<Position> positions) {
        return ofBody(positions)
                .filter(person -> !person.id().equals(induction.team().namedContact()))
                .toList();
    }

    private Stream<Person> at(SchoolId school, Set<Position> positions) {
        return of(people.at(school).stream(), positions);
    }

    private Stream<Person> ofBody(Set<Position> positions) {
        return of(people.ofBody().stream(), positions);
    }

    /** Until a position is accepted nobody knows whose the typed address is, so that only the invitation goes there. */
    private static Stream<Person> of(Stream<Appointed> appointed, Set<Position> positions) {
        return appointed
                .filter(one -> one.appointment().isAccepted())
                .filter(one -> positions.contains(one.appointment().position()))
                .map(Appointed::person)
                .distinct();
    }
}
