/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Takes an appropriate body that was here, and whose plugin is away for good, off the directory. All that it recorded
 * stays, and its pages say that it is no longer here. When its plugin comes back, so does it.
 */
@ProviderType
public interface RetireBody {

    /**
     * Refused while the plugin is present, when no such body was ever here, and when it is off already.
     *
     * @param by empty at the console
     */
    List<Refusal> retire(Optional<Operator> by, BodyId body);

    /** What {@link #retire} would refuse, without doing anything. */
    List<Refusal> refusals(BodyId body);

    /** Shows it in the directory again, as one that is away. Refused when it is not off. */
    List<Refusal> restore(Optional<Operator> by, BodyId body);
}
