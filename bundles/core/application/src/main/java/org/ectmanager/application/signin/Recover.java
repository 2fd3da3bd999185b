/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import java.util.List;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** Getting back in by a single-use link to one's own address. */
@ProviderType
public interface Recover {

    /** The code of the refusal of a link that is good no more. */
    String LINK_USED = "link.used";

    /**
     * Sends the link to whoever has this login. Always answers the same, whether anybody has it or not: refused only when
     * the same was typed several times in a row, or when many were asked for from one network; then after a wait.
     *
     * @param network where it was asked, as an address; a whole school may share it
     */
    List<Refusal> ask(BodyId body, String login, String network);

    /** Whether a link can still be used under this body: the one that sent it. */
    boolean open(BodyId body, String token);

    /** Sets a new password by a link that this body sent; every session of the person ends. */
    List<Refusal> choose(BodyId body, String token, String password, String again);
}
