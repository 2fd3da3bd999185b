/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.school;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A school as the register knows it, which only the appropriate body can have changed, and how the school wants to be
 * reached, which it says itself. Features 2.6.
 */
@ProviderType
public interface SchoolDetails {

    Optional<Details> find(Caller caller, SchoolId school);

    /** The caller's schools under this appropriate body, by name. */
    List<School> own(Caller caller);

    /** Saves how the school wants to be reached; every field may be empty. */
    List<Refusal> save(Caller caller, SchoolId school, ContactForm form);

    /** What a colleague changed since the details were seen at a version. */
    Optional<LaterEdit> since(Caller caller, SchoolId school, long version);

    /**
     * A school with its contact.
     *
     * @param corrections what appropriate bodies say of it against the register
     */
    record Details(School school, SchoolContact contact, List<Correction> corrections) {

        public Details {
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * The fields as they were typed; the refusals name them as they are called here.
     *
     * @param version what was on screen when editing began
     */
    record ContactForm(String email, String telephone, String website, String note, long version) {

        public ContactForm {
            requireNonNull(email, "email");
            requireNonNull(telephone, "telephone");
            requireNonNull(website, "website");
            requireNonNull(note, "note");
        }
    }
}
