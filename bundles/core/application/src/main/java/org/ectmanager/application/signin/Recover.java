/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.List;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** Getting back in by a single-use link to one's own address. */
@ProviderType
public interface Recover {

    /** Always answers the same, whether anybody has this login or not. */
    void ask(BodyId body, String login);

    /** Whether a link can still be used. */
    boolean open(String token);

    /** Sets a new password by a link; every session of the person ends. */
    List<Refusal> choose(String token, String password, String again);
}
