/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Mail to somebody that their mail server refused for good, for whoever can have the address corrected: the appropriate
 * body's leads and administrators, and those who manage the people of a school at which the person has a position.
 */
@ProviderType
public interface RefusedMail {

    /** What was refused; empty when nothing was, and for whoever can do nothing about it. */
    Optional<Undelivered> to(Caller caller, PersonId person);

    /** Has what was refused sent again, to the address that the person has now; how many mails there were. */
    int sendAgain(Caller caller, PersonId person);

    /**
     * Mail that did not arrive.
     *
     * @param mails how many
     * @param latest when the last of them was refused
     * @param addressStands whether the person still has the address that refused it
     * @param accepted whether the person has accepted a position here: then the address is theirs alone to change
     * @param teacher whether this is an early career teacher
     */
    record Undelivered(
            Person person, int mails, Instant latest, boolean addressStands, boolean accepted, boolean teacher) {

        /** Whether the teacher is to be invited by another address: they have not signed in with this one. */
        public boolean isCorrectable() {
            return addressStands && teacher && !accepted;
        }
    }
}
