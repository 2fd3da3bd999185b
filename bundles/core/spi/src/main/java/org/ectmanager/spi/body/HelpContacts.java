/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * Where people of this body's schools find help; each may be empty, but not both telephone and e-mail.
 *
 * @param contact the body's own named contact, shown beside the others
 */
public record HelpContacts(String telephone, String email, String openingHours, Optional<BodyContact> contact) {

    public HelpContacts {
        requireNonNull(telephone, "telephone");
        requireNonNull(email, "email");
        requireNonNull(openingHours, "openingHours");
        requireNonNull(contact, "contact");
        if (telephone.isBlank() && email.isBlank()) {
            throw new IllegalArgumentException("Help needs a telephone number or an e-mail address");
        }
    }

    /** Without a named contact. */
    public HelpContacts(String telephone, String email, String openingHours) {
        this(telephone, email, openingHours, Optional.empty());
    }

    /** The same with a named contact. */
    public HelpContacts with(BodyContact named) {
        return new HelpContacts(telephone, email, openingHours, Optional.of(named));
    }
}
