/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.people.InviteTeachers.Invited;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An early career teacher was registered under a wrong e-mail address and has not signed in, or its owner said that they
 * are not this teacher. As for other people another address invites another person: nobody knows whose the wrong one is.
 * The induction goes with the invitation. Once the teacher has accepted, the address is theirs alone to change.
 */
@ProviderType
public interface CorrectInvitation {

    /** How the invitation stands, for whoever may send it again; empty for everybody else. */
    Optional<Invited> invited(Caller caller, SchoolId school, PersonId ect);

    /**
     * Ends the invitation that went to the wrong address, and what was sent with it; the new address gets one. Whoever
     * said by mistake that they are not this teacher is asked again by the same address.
     */
    List<Refusal> correct(Caller caller, SchoolId school, PersonId ect, Typed typed);

    /**
     * What was typed.
     *
     * @param appointment the post as it was on screen
     * @param version of that post
     */
    record Typed(long appointment, long version, String email, String emailAgain) {}
}
