/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

/** Where people of this body's schools find help; each may be empty, but not both telephone and e-mail. */
public record HelpContacts(String telephone, String email, String openingHours) {

    public HelpContacts {
        requireNonNull(telephone, "telephone");
        requireNonNull(email, "email");
        requireNonNull(openingHours, "openingHours");
        if (telephone.isBlank() && email.isBlank()) {
            throw new IllegalArgumentException("Help needs a telephone number or an e-mail address");
        }
    }
}
