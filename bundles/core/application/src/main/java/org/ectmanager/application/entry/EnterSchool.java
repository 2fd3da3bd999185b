/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.registration.FurtherQuestions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** A school registers under an appropriate body. Nobody is signed in yet. Features 2.2. */
@ProviderType
public interface EnterSchool {

    /** How many schools a search shows; more are asked to search more narrowly. */
    int MOST_FOUND = 20;

    /** Open schools by postcode, name or URN, best first; one more than {@link #MOST_FOUND} says there are more. */
    List<School> search(String typed);

    /** What registering this school here would come to. */
    Optional<Standing> standing(BodyId body, SchoolId school);

    /** What the body asks besides (P2); empty when it asks nothing. */
    Optional<FurtherQuestions> further(BodyId body);

    /** What is wrong with the answers to that. */
    List<Refusal> wrong(BodyId body, Map<String, String> further);

    /** Registers a school; nothing is written when there is a refusal. */
    List<Refusal> register(BodyId body, SchoolId school, PersonForm form, Map<String, String> further);

    /** The same where the body asks nothing besides. */
    default List<Refusal> register(BodyId body, SchoolId school, PersonForm form) {
        return register(body, school, form, Map.of());
    }

    /** The question that waits behind a link in a mail, if it still does. */
    Optional<Question> question(String token);

    /** Answers it; the appropriate body then goes on. */
    List<Refusal> answer(String token, String answer);

    /** The outcomes of looking for a school. */
    sealed interface Standing {

        School school();

        /** People of this school are here already: one of them adds the others. */
        record HasUsers(School school) implements Standing {}

        /** Somebody registered it; the appropriate body has yet to decide. */
        record Waiting(School school) implements Standing {}

        /** The register says that it is closed, and nobody of it is here. */
        record Closed(School school) implements Standing {}

        /**
         * This body lets only schools register that it has put on its list, and this one is not on it (P2).
         *
         * @param advice what the body says to that; may be empty
         */
        record NotExpected(School school, String advice) implements Standing {}

        /**
         * Another body that shares this entrance oversees it (P35).
         *
         * @param name of that body
         * @param reason why, in a sentence
         */
        record OfAnother(School school, BodyId body, String name, String reason) implements Standing {}

        /**
         * Nobody has registered it under this body, or whoever did is there no more: said that it was not them, for
         * instance. It may be known to others, whose names are given.
         */
        record Free(School school, List<String> otherBodies) implements Standing {}
    }

    /** What an appropriate body wants to know about an entry. */
    record Question(BodyId body, School school, String text) {}
}
