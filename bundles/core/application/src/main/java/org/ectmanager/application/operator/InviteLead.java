/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import java.util.List;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/** Invites the lead of an appropriate body, who then adds its other staff. */
@ProviderType
public interface InviteLead {

    /** Mails a link by which its owner becomes lead; works once, for 14 days. An absent body's mail waits for it. */
    List<Refusal> invite(Operator operator, BodyId body, String email);
}
