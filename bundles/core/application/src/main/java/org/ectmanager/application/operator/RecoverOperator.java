/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import java.util.List;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How an operator gets back in: by a single-use link for one hour, sent to their address, or made on the machine's
 * console by whoever holds it. Every new link ends the earlier ones.
 */
@ProviderType
public interface RecoverOperator {

    /** The code of the refusal of a link that is good no more. */
    String LINK_USED = "link.used";

    /** The address of a single-use link, for one hour; earlier ones end. Refused for whoever is no operator. */
    Result<String> link(String login);

    /**
     * Sends the link to the operator with this username or e-mail address, and does nothing for anybody else; the answer
     * is the same. Refused only when the same was typed several times in a row.
     */
    List<Refusal> ask(String login);

    boolean open(String token);

    /** Sets a new password by a link; every session of the operator ends. */
    List<Refusal> choose(String token, String password, String again);
}
