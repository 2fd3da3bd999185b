/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people;

import static java.util.Objects.requireNonNull;

import java.util.Map;
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

    /** The same with the usernames that this caller may see. */
    Optional<Invited> invited(Caller caller, SchoolId school, PersonId ect);

    /**
     * Mails the invitation again until the teacher has accepted, and afterwards a single-use link by which they set a
     * new password themselves.
     */
    void send(Caller caller, SchoolId school, PersonId ect);

    /** @param usernames of whoever accepted a post at the school; none for a caller who sees no usernames */
    record Invited(Appointed post, Map<PersonId, String> usernames) {

        public Invited {
            requireNonNull(post, "post");
            usernames = Map.copyOf(usernames);
        }
    }
}
