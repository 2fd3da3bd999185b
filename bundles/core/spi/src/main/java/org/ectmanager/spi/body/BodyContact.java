/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import org.ectmanager.domain.people.EmailAddress;

/**
 * Whom to write to at an appropriate body about one kind of question (P1).
 *
 * @param role what this contact is there for, such as "Quality assurance"; 1 to 80 characters
 * @param email where mail reaches them
 */
public record BodyContact(String role, String email) {

    private static final int LONGEST_ROLE = 80;

    public BodyContact {
        role = PlainText.required("A contact\u2019s role", role, LONGEST_ROLE);
        email = new EmailAddress(email).value();
    }
}
