/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.entry;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;

/**
 * A school's standing with one appropriate body: asked for, queried, authorised or refused; and what the school says
 * about itself there.
 *
 * @param question what the appropriate body wants to know before it decides, empty when it asked nothing
 * @param answer what the applicant answered
 * @param reason why the body refused
 * @param answers what the applicant answered to the body's own questions, with the words in which they were asked
 */
public record SchoolEntry(
        SchoolId school,
        State state,
        Instant requestedAt,
        Applicant applicant,
        String question,
        String answer,
        String reason,
        Map<String, String> answers,
        long version) {

    /** Where an entry stands. */
    public enum State {
        REQUESTED,
        QUERIED,
        AUTHORISED,
        REFUSED;

        /** The appropriate body has yet to decide. */
        public static final Set<State> WAITING = EnumSet.of(REQUESTED, QUERIED);
    }

    /** Who registered the school: its head teacher or its induction lead. */
    public record Applicant(Position position, PersonName name, EmailAddress email, String telephone, boolean trained) {

        public Applicant {
            requireNonNull(name, "name");
            requireNonNull(email, "email");
            requireNonNull(telephone, "telephone");
            if (position != Position.HEAD_TEACHER && position != Position.INDUCTION_LEAD) {
                throw new IllegalArgumentException("A head teacher or an induction lead registers the school");
            }
        }
    }

    public SchoolEntry {
        requireNonNull(school, "school");
        requireNonNull(state, "state");
        requireNonNull(requestedAt, "requestedAt");
        requireNonNull(applicant, "applicant");
        answers = Map.copyOf(answers);
    }

    public SchoolEntry queried(String what) {
        return with(State.QUERIED, what, "", "");
    }

    public SchoolEntry answered(String text) {
        return with(State.REQUESTED, question, text, "");
    }

    public SchoolEntry authorised() {
        return with(State.AUTHORISED, question, answer, "");
    }

    public SchoolEntry refused(String why) {
        return with(State.REFUSED, question, answer, why);
    }

    private SchoolEntry with(State next, String asked, String told, String why) {
        return new SchoolEntry(school, next, requestedAt, applicant, asked, told, why, answers, version);
    }
}
