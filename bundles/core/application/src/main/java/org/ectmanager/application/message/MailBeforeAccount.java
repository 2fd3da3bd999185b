/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Mail that a mail server refused for good, to somebody who has no account yet: to the applicant of a school, for the
 * officers who handle the application; to an invited lead of an appropriate body, for operators.
 */
@ProviderType
public interface MailBeforeAccount {

    /** What the applicant has to know now and did not get; empty for whoever lets no schools in. */
    Optional<Lost> toApplicant(Caller caller, SchoolId school);

    /** Refused to whoever lets no schools in. */
    void settleApplicant(Caller caller, SchoolId school, How how);

    /** Invitations to lead an appropriate body that did not arrive. */
    Optional<Lost> toLeads(Operator operator, BodyId body);

    void settleLeads(Operator operator, BodyId body, How how);

    /** What becomes of the mail: sent again, or given up because its reader learns of it in another way. */
    enum How {
        AGAIN,
        GIVEN_UP
    }

    /**
     * Mail that did not arrive.
     *
     * @param to the address that refused the latest of it
     */
    record Lost(EmailAddress to, int mails, Instant latest) {

        public Lost {
            requireNonNull(to, "to");
            requireNonNull(latest, "latest");
        }
    }
}
