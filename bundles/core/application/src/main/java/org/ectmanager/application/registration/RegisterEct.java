/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.Registrations.Choices;
import org.ectmanager.application.port.Teachers.Check;
import org.ectmanager.application.signature.Signature;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** A school registers an early career teacher. Features 2.8. Whatever is typed is kept at every step. */
@ProviderType
public interface RegisterEct {

    /** Begins a registration and answers its number. */
    long begin(Caller caller, SchoolId school);

    /** Registrations of this school that are not finished business. */
    List<Registration> open(Caller caller, SchoolId school);

    /** Registrations of this school that were authorised, refused or withdrawn, the latest first. */
    List<Registration> closed(Caller caller, SchoolId school);

    Optional<Registration> find(Caller caller, SchoolId school, long id);

    /** With what the national record said and who signed. */
    Optional<Whole> whole(Caller caller, SchoolId school, long id);

    /** The same for a document to keep, at any time; that there is one is recorded. */
    Optional<Whole> print(Caller caller, SchoolId school, long id);

    /** The PDF that is kept of one on which the body has decided; empty before there is one. Looking is recorded. */
    Optional<Evidence.File> paper(Caller caller, SchoolId school, long id);

    /** Whom the school can choose as tutor and mentor. */
    Choices choices(Caller caller, SchoolId school);

    /** The next days on which a term begins, from today on. */
    List<TermStart> termStarts(Caller caller, SchoolId school);

    /** What is asked of a post because of the school. */
    Set<PlaceQuestion> asked(Caller caller, SchoolId school);

    /** What the appropriate body asks besides; empty when it asks nothing. */
    Optional<FurtherQuestions> further(Caller caller, SchoolId school);

    /** Keeps what was typed in one step, right or wrong, and says what is wrong with it. */
    List<Refusal> keep(Caller caller, SchoolId school, Draft draft, Step step, Map<String, String> typed);

    /** What a colleague changed since the registration was seen. */
    Optional<LaterEdit> since(Caller caller, SchoolId school, Draft draft);

    /** The first step that is not right yet; empty when the registration can be checked and sent. */
    Optional<Step> unfinished(Caller caller, Registration registration);

    /** The answers as a whole and what the rules find in them, or everything that is wrong. */
    Result<Reviewed> review(Caller caller, Registration registration);

    /** What keeps a registration from being sent for now, whatever it says: agreements to accept, and its time (P24, P6). */
    List<Refusal> obstacles(Caller caller, Registration registration);

    /** Asks the national record, and sends the registration to the head teacher unless a rule forbids it for good. */
    List<Refusal> send(Caller caller, SchoolId school, Draft draft, String reply);

    /** Takes back, to change it, what waits for the head teacher. */
    List<Refusal> takeBack(Caller caller, SchoolId school, Draft draft);

    /** Gives a registration up. */
    List<Refusal> withdraw(Caller caller, SchoolId school, Draft draft);

    /** Which registration, as it was seen on screen. */
    record Draft(long id, long version) {}

    /**
     * A registration with all that belongs to it.
     *
     * @param school its name and URN, so that it can be told from another of the same name
     * @param check the last answer of the national record
     */
    record Whole(Registration registration, String school, Optional<Check> check, List<Signature> signatures) {}

    /** A registration that was understood. */
    record Reviewed(Details details, List<Finding> findings) {}
}
