/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.staff;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.eligibility.SupportTeam;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Namesakes;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The appropriate body's people who can be a teacher's contact or quality assurer (R11, guidance 2.28): those who have
 * accepted a position. Within the caller's transaction.
 */
@Component(service = BodyStaff.class)
public final class BodyStaff {

    private static final Set<Position> CONTACTS =
            EnumSet.of(Position.AB_LEAD, Position.AB_ADMINISTRATOR, Position.QUALITY_ASSURER);
    private static final Set<Position> ASSURERS = EnumSet.of(Position.QUALITY_ASSURER);

    private static final String CONTACT = "namedContact";
    private static final Refusal NO_CONTACT = new Refusal(
            CONTACT, "contact.not-accepted", "Choose somebody who has accepted a position in your appropriate body");
    private static final Refusal NO_ASSURER = new Refusal(
            "qualityAssurer",
            "assurer.none",
            "Choose a quality assurer who has accepted that position in your appropriate body");

    private final People people;

    @Activate
    public BodyStaff(@Reference People people) {
        this.people = people;
    }

    /** Who of the body stands beside one teacher. */
    public record Chosen(Optional<PersonId> contact, Optional<PersonId> assurer) {}

    /**
     * Whom an officer can choose.
     *
     * @param contacts leads, administrators and quality assurers who are no decision makers
     */
    public record Offered(List<Staff> contacts, List<Staff> assurers) {

        public Offered {
            contacts = List.copyOf(contacts);
            assurers = List.copyOf(assurers);
        }
    }

    public Offered offered() {
        var accepted = accepted();
        var makers = involved(accepted, EnumSet.of(Position.DECISION_MAKER));
        return new Offered(
                staff(accepted, CONTACTS).stream()
                        .filter(somebody -> !makers.contains(somebody.person()))
                        .toList(),
                staff(accepted, ASSURERS));
    }

    /** Who has accepted the position of decision maker, but not this teacher's named contact (R11). */
    public List<Staff> deciders(PersonId contact) {
        return staff(accepted(), EnumSet.of(Position.DECISION_MAKER)).stream()
                .filter(maker -> !maker.person().equals(contact))
                .toList();
    }

    /** Every decision maker, and this teacher's quality assurer: all of them while nobody in particular is (R11). */
    public Set<PersonId> involved(Optional<PersonId> assurer) {
        var positions = EnumSet.of(Position.DECISION_MAKER);
        if (assurer.isEmpty()) {
            positions.add(Position.QUALITY_ASSURER);
        }
        var involved = involved(people.ofBody(), positions);
        assurer.ifPresent(involved::add);
        return involved;
    }

    private static Set<PersonId> involved(List<Appointed> staff, Set<Position> positions) {
        return staff.stream()
                .filter(one -> positions.contains(one.appointment().position()))
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
    }

    /** What stands against who was chosen: by rule, or because they are not among those who can be chosen. */
    public List<Refusal> obstacles(Chosen chosen) {
        var refusals = new ArrayList<>(strangers(chosen));
        if (refusals.isEmpty()) {
            Stream.of(SupportTeam.contact(chosen.contact(), involved(chosen.assurer())))
                    .filter(Finding::stops)
                    .map(BodyStaff::refusal)
                    .forEach(refusals::add);
        }
        return refusals;
    }

    /** What the rules say of a contact, at the field in which one is chosen. */
    public static Refusal refusal(Finding finding) {
        return finding.code().equals("support.no-named-contact")
                ? new Refusal(CONTACT, finding.code(), "Choose a named contact")
                : finding.asRefusal(CONTACT);
    }

    /** Who was chosen without having accepted a position here; that no decision maker is the contact is a rule's to say. */
    public List<Refusal> strangers(Chosen chosen) {
        var accepted = accepted();
        return Stream.concat(
                        chosen
                                .contact()
                                .filter(person -> !holds(accepted, person, EnumSet.allOf(Position.class)))
                                .map(person -> NO_CONTACT)
                                .stream(),
                        chosen
                                .assurer()
                                .filter(person -> !holds(accepted, person, ASSURERS))
                                .map(person -> NO_ASSURER)
                                .stream())
                .toList();
    }

    private static boolean holds(List<Appointed> accepted, PersonId person, Set<Position> positions) {
        return accepted.stream()
                .filter(staff -> staff.person().id().equals(person))
                .anyMatch(staff -> positions.contains(staff.appointment().position()));
    }

    private List<Appointed> accepted() {
        return people.ofBody().stream()
                .filter(staff -> staff.appointment().isAccepted())
                .toList();
    }

    private static List<Staff> staff(List<Appointed> all, Set<Position> positions) {
        var people = all.stream()
                .filter(appointed -> positions.contains(appointed.appointment().position()))
                .map(Appointed::person)
                .distinct()
                .toList();
        var written = Namesakes.among(
                people, person -> person.name().full(), person -> person.email().value());
        return people.stream()
                .map(person -> new Staff(person.id(), written.apply(person)))
                .toList();
    }
}
