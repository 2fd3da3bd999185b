/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** Lets early career teachers in who have not come yet or are locked out. Features 2.10. */
@ProviderType
public interface InviteTeachers {

    /**
     * The post of a teacher to whom this caller may send something: whoever may change the team at the school, and the
     * appropriate body's officers, but never the teacher. Empty for a teacher whom the body has released.
     */
    Optional<Appointed> post(Caller caller, SchoolId school, PersonId ect);

    /** The same with how the invitation stands; also of a teacher whose address was another person's. */
    Optional<Invited> invited(Caller caller, SchoolId school, PersonId ect);

    /**
     * Mails the invitation again until the teacher has accepted, and afterwards a single-use link by which they set a
     * new password themselves.
     */
    void send(Caller caller, SchoolId school, PersonId ect);

    /**
     * How an invitation stands.
     *
     * @param named whether this caller sees usernames
     * @param username empty until the post is accepted
     * @param declinedAt when the owner of the address said that they are not this teacher; the post has ended then
     * @param ownAccount whether the teacher accepted this account before, so that its address is theirs to change
     */
    record Invited(
            Appointed post,
            boolean named,
            Optional<String> username,
            Optional<Instant> declinedAt,
            boolean ownAccount) {

        public Invited {
            requireNonNull(post, "post");
            requireNonNull(username, "username");
            requireNonNull(declinedAt, "declinedAt");
        }

        public boolean isAccepted() {
            return post.appointment().isAccepted();
        }

        public boolean isDeclined() {
            return declinedAt.isPresent();
        }

        /** Whether a colleague may have another address invited, or the same one once more. */
        public boolean isCorrectable() {
            return isDeclined() || !isAccepted() && !ownAccount;
        }
    }
}
