/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import static java.util.Objects.requireNonNull;

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

    /** The same with the username, for a caller who sees usernames. */
    Optional<Invited> invited(Caller caller, SchoolId school, PersonId ect);

    /**
     * Mails the invitation again until the teacher has accepted, and afterwards a single-use link by which they set a
     * new password themselves.
     */
    void send(Caller caller, SchoolId school, PersonId ect);

    /**
     * A post with its username.
     *
     * @param named whether this caller sees usernames
     * @param username empty until the post is accepted
     */
    record Invited(Appointed post, boolean named, Optional<String> username) {

        public Invited {
            requireNonNull(post, "post");
            requireNonNull(username, "username");
        }
    }
}
