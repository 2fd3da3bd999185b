/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How one more operator gets an account: by a link that an operator hands on. Whoever has it gives an address, and
 * whoever reads the mail to that address makes the account. So nobody learns from an address whether it is somebody's.
 */
@ProviderType
public interface JoinOperators {

    /** A link's token for one more operator; it is shown once, to be handed on. Seven days, for one account. */
    String invite(Operator operator);

    /** What waits behind a link; empty when it was used or is too old, and for any but the last address given. */
    Optional<Invitation> invitation(String token);

    /**
     * Sends a link to this address, for a day; one sent to another address before ends. The answer is the same whether
     * somebody signs in with it already: then they read that it was asked for. Refused with {@code link.used}, for what
     * is no address, and after several in a row until a wait is over.
     */
    List<Refusal> ask(String token, String email, String emailAgain);

    /**
     * Makes the account by the link from the mail, ready to sign in, and answers its username. Refused with
     * {@code link.used} and what is wrong with the form, of which the address is not read.
     */
    Result<String> join(String token, NewAccount form);

    /** @param address to which the link was sent; empty for the link that an operator handed on */
    record Invitation(Optional<EmailAddress> address) {

        public Invitation {
            requireNonNull(address, "address");
        }
    }
}
