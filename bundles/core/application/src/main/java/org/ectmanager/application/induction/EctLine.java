/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.induction;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.domain.people.PersonName;

/**
 * An induction as a line of a list.
 *
 * @param state empty where it was decided and the reader is not told how
 * @param nextDue when the next report that is not handed in is due
 * @param invitedOn since when the teacher is invited, while they have not signed in and accepted
 * @param declinedOn when the owner of the teacher's address said that they are not this teacher, until another is invited
 */
public record EctLine(
        long id,
        PersonName name,
        long school,
        String schoolName,
        LocalDate startsOn,
        Optional<State> state,
        Optional<LocalDate> nextDue,
        Optional<LocalDate> invitedOn,
        Optional<LocalDate> declinedOn) {

    /** As people read it who read no reviews and assessments (R54). */
    public EctLine withoutPlan() {
        return new EctLine(
                id,
                name,
                school,
                schoolName,
                startsOn,
                state.filter(found -> !found.isDecided()),
                Optional.empty(),
                invitedOn,
                declinedOn);
    }
}
