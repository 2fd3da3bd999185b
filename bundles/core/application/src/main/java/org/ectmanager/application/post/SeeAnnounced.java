/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AnnouncedChanges.Listed;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** What reports say of posts that end or change, as long as it is not on record (R39, guidance 2.62). */
@ProviderType
public interface SeeAnnounced {

    /** At one school, the oldest first; none for whoever may not change posts there, and none of their own. */
    List<Listed> at(Caller caller, SchoolId school);

    /** At all schools, the oldest first, for the body's staff. */
    List<Listed> all(Caller caller);

    /** Of one teacher, for staff of the school and of the body; not for the teacher. */
    Optional<Listed> of(Caller caller, Induction induction);

    /** Takes it from the lists of those who may change the posts: there is nothing to record. */
    void nothingToRecord(Caller caller, long induction, long announced);
}
