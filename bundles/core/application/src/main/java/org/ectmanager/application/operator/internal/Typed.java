/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/** An address that was typed twice, because nobody but its owner will find out that it is wrong. */
final class Typed {

    private Typed() {}

    static Result<EmailAddress> address(String email, String again) {
        if (email.isBlank()) {
            return Result.refused(new Refusal("email", "email.none", "Enter an e-mail address"));
        }
        try {
            var address = new EmailAddress(email);
            return email.strip().equalsIgnoreCase(again.strip())
                    ? Result.done(address)
                    : Result.refused(new Refusal("emailAgain", "email.differs", "Type the same e-mail address twice"));
        } catch (IllegalArgumentException wrong) {
            return Result.refused(new Refusal("email", "email.wrong", wrong.getMessage()));
        }
    }
}
