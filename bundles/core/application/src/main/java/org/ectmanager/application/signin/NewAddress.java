/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/**
 * A new e-mail address for somebody who has lost the mailbox of the old one, as staff of the appropriate body type it.
 *
 * @param calledBack {@code yes} when they called back on a number that was on record before
 * @param reason how they made sure who it is; kept in the audit trail
 */
public record NewAddress(String email, String emailAgain, String calledBack, String reason) {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 500;

    public NewAddress {
        requireNonNull(email, "email");
        requireNonNull(emailAgain, "emailAgain");
        requireNonNull(calledBack, "calledBack");
        requireNonNull(reason, "reason");
    }

    /** The address, or everything that is wrong with the form. */
    public Result<EmailAddress> understood() {
        var refusals = new ArrayList<Refusal>();
        var address = address();
        if (address.isEmpty()) {
            refusals.add(new Refusal("email", "email.wrong", "Enter an e-mail address, like name@example.com"));
        } else if (!email.strip().equalsIgnoreCase(emailAgain.strip())) {
            refusals.add(new Refusal("emailAgain", "email.differs", "Type the same e-mail address twice"));
        }
        if (!calledBack.equals("yes")) {
            refusals.add(new Refusal(
                    "calledBack",
                    "address.not-called-back",
                    "Call back on a number that was on record before, then tick the box"));
        }
        var length = reason.strip().length();
        if (length < SHORTEST_REASON || length > LONGEST_REASON) {
            refusals.add(new Refusal(
                    "reason",
                    "address.reason",
                    "Say how you made sure that it is them, in " + SHORTEST_REASON + " to " + LONGEST_REASON
                            + " characters"));
        }
        return refusals.isEmpty() ? Result.done(address.orElseThrow()) : Result.refused(List.copyOf(refusals));
    }

    private Optional<EmailAddress> address() {
        try {
            return Optional.of(new EmailAddress(email));
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
