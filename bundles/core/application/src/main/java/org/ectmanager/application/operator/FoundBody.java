/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/** Makes a new appropriate body from a form: no code, no restart. */
@ProviderType
public interface FoundBody {

    /**
     * Writes the body's configuration, from which it appears within seconds, and invites its lead. An id that is taken
     * or reserved, colours that white text cannot be read on, and contacts without a telephone or address are refused.
     */
    Result<BodyId> found(Operator operator, BodyForm form);
}
