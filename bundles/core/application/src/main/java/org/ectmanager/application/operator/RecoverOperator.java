/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import java.util.List;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/** How an operator gets back in: by a link that whoever holds the machine makes on its console. */
@ProviderType
public interface RecoverOperator {

    /** The address of a single-use link, for one hour; earlier ones end. Refused for whoever is no operator. */
    Result<String> link(String login);

    boolean open(String token);

    /** Sets a new password by a link; every session of the operator ends. */
    List<Refusal> choose(String token, String password, String again);
}
