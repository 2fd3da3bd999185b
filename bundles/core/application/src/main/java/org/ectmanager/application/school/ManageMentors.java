/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/** A school's mentors: named by the school, without an account of their own. Features 1.1. */
@ProviderType
public interface ManageMentors {

    /** The school's mentors by name. */
    List<Mentor> at(Caller caller, SchoolId school);

    Optional<Mentor> find(Caller caller, SchoolId school, long mentor);

    /**
     * Records a mentor. Nobody stands on a school's list twice: neither with one name and one e-mail address, or one name
     * and none, nor with one TRN.
     */
    List<Refusal> add(Caller caller, SchoolId school, MentorForm form);

    /** Who is on the list already as whoever was typed. */
    Optional<Mentor> sameAs(Caller caller, SchoolId school, MentorForm form);

    /** Changes a mentor's details, into nobody who is on the list already. */
    List<Refusal> edit(Caller caller, SchoolId school, long mentor, long version, MentorForm form);

    /** What a colleague changed since the mentor was seen at a version. */
    Optional<LaterEdit> since(Caller caller, SchoolId school, long mentor, long version);

    /** Takes a mentor off the list; what they did before stays on record. */
    List<Refusal> remove(Caller caller, SchoolId school, long mentor, long version);

    /** The fields as they were typed; the refusals name them as they are called here. */
    record MentorForm(String givenName, String familyName, String email, String trn) {

        public MentorForm {
            requireNonNull(givenName, "givenName");
            requireNonNull(familyName, "familyName");
            requireNonNull(email, "email");
            requireNonNull(trn, "trn");
        }
    }
}
