/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.util.HashSet;
import org.ectmanager.application.port.Schools;
import org.ectmanager.domain.eligibility.SupervisingBody;
import org.ectmanager.spi.body.AppropriateBodyPlugin;

/** The appropriate body as the rules know it: its own schools by the ids that they have here (R9). */
public final class Supervision {

    private Supervision() {}

    /** Asks the register only for bodies that lead a hub with schools of their own. */
    public static SupervisingBody by(AppropriateBodyPlugin body, Schools schools) {
        var said = body.supervision();
        var urns = body.hubSchools();
        if (urns.isEmpty()) {
            return said;
        }
        var own = new HashSet<>(said.hubSchools());
        own.addAll(schools.of(urns));
        return new SupervisingBody(said.kind(), own, said.trainingProviders());
    }
}
