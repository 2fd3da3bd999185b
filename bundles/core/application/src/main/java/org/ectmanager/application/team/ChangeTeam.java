/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.team;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.port.Teams.LeftAlone;
import org.ectmanager.application.port.Teams.Supported;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A school names another mentor or induction tutor for a running induction (R18, guidance 2.18), with the checks of a
 * registration. It counts from today. What was signed keeps the names of those who signed; a report that was begun
 * belongs to the induction, so that the new tutor goes on with it. Features 1.1.
 */
@ProviderType
public interface ChangeTeam {

    /** Whether this person may name others for this teacher; nobody does for their own induction. */
    boolean mayChange(Caller caller, Induction induction);

    /** Who stands beside a teacher and whom the school can choose; empty for whoever may not change it. */
    Optional<Supporters> of(Caller caller, SchoolId school, long induction);

    /**
     * Names another mentor, another tutor, or both. Typed: {@code tutor} and {@code mentor} as numbers, empty for whoever
     * stays, and {@code sameReason} when both are one person.
     */
    List<Refusal> change(Caller caller, SchoolId school, Seen seen, Map<String, String> typed);

    /** What a colleague changed since, with {@code tutor_id} and {@code mentor_id} as names. */
    Optional<LaterEdit> since(Caller caller, SchoolId school, Seen seen);

    /** Teachers in induction at a school whose mentor or tutor has gone; none for whoever may not name another. */
    List<LeftAlone> leftAlone(Caller caller, SchoolId school);

    /** What one teacher lacks; empty when that is nobody, and for whoever may not name another. */
    Optional<LeftAlone> leftAlone(Caller caller, Induction induction);

    /** Teachers in induction whom a mentor of the school supports. */
    List<Supported> ofMentor(Caller caller, SchoolId school, long mentor);

    /** Teachers in induction who lose their tutor with this position: its holder has no other one that fits. */
    List<Supported> ofPosition(Caller caller, SchoolId school, long appointment);

    /** Which induction, as it was seen on screen. */
    record Seen(long induction, long version) {}

    /**
     * Who stands beside a teacher.
     *
     * @param mentor empty when there never was one
     */
    record Supporters(Induction induction, Supporter tutor, Optional<Supporter> mentor, Choices choices) {

        public Supporters {
            requireNonNull(induction, "induction");
            requireNonNull(tutor, "tutor");
            requireNonNull(mentor, "mentor");
            requireNonNull(choices, "choices");
        }

        public boolean hasMentor() {
            return mentor.filter(Supporter::isHere).isPresent();
        }
    }

    /** @param isHere whether they can still be chosen: the mentor is on the list, the tutor has a position that fits */
    record Supporter(String name, boolean isHere) {}
}
