/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.List;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.domain.people.Position;

/** Somebody whom nobody can mistake for a real person. */
record FictionalPerson(Position position, String given, String family) {

    /** Who comes to each appropriate body itself, its lead first. */
    static final List<FictionalPerson> STAFF = List.of(
            new FictionalPerson(Position.AB_LEAD, "Lena", "Sampleton"),
            new FictionalPerson(Position.AB_ADMINISTRATOR, "Adam", "Mockridge"),
            new FictionalPerson(Position.QUALITY_ASSURER, "Queenie", "Pretendham"),
            new FictionalPerson(Position.DECISION_MAKER, "Dilys", "Madeup"));

    /** Who comes to the first school, the one who registers it first; ECTs come by being registered there. */
    static final List<FictionalPerson> SCHOOL = List.of(
            new FictionalPerson(Position.HEAD_TEACHER, "Hector", "Notreal"),
            new FictionalPerson(Position.INDUCTION_LEAD, "Imogen", "Fictionby"),
            new FictionalPerson(Position.INDUCTION_TUTOR, "Tamsin", "Examplewood"),
            new FictionalPerson(Position.SCHOOL_ADMINISTRATOR, "Sidney", "Inventon"));

    /** The teacher of the first school who can sign in: one report accepted, the next late and being written. */
    static final FictionalPerson BEGUN = new FictionalPerson(Position.ECT, "Nadia", "Sampleby");

    /** Whose last report waits for the appropriate body to read it. */
    static final FictionalPerson HANDED_IN = new FictionalPerson(Position.ECT, "Nico", "Fabricate");

    /** About whom a decision is awaited. */
    static final FictionalPerson FINISHED = new FictionalPerson(Position.ECT, "Ned", "Placeholder");

    /** Whose registration the head teacher has yet to sign. */
    static final FictionalPerson UNSIGNED = new FictionalPerson(Position.ECT, "Nell", "Mockford");

    /** Whose registration waits for the appropriate body. */
    static final FictionalPerson UNDECIDED = new FictionalPerson(Position.ECT, "Noor", "Inventham");

    static final FictionalPerson OPERATOR = new FictionalPerson(Position.AB_LEAD, "Olive", "Imaginer");

    static FictionalPerson ofStaff(Position position) {
        return STAFF.stream()
                .filter(person -> person.position() == position)
                .findFirst()
                .orElseThrow();
    }

    /** An address of the domain that is kept free for examples. */
    String email(String place) {
        return (given + "." + family + "@" + place + ".example").toLowerCase(java.util.Locale.ROOT);
    }

    PersonForm form(String place) {
        var email = email(place);
        return new PersonForm(position.name(), given, family, "01632 960 123", email, email, "yes");
    }
}
