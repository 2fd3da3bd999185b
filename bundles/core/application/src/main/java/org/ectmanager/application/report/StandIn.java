/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.SigningPolicy;

/** Who may sign for a head teacher who is away (P13). */
public final class StandIn {

    private StandIn() {}

    /** Whether this person signs as somebody who stands in, and not as head teacher. */
    public static boolean isAt(SchoolId school, Caller caller, SigningPolicy policy) {
        return policy.leadForHead()
                && caller.is(Position.INDUCTION_LEAD, school)
                && !caller.is(Position.HEAD_TEACHER, school);
    }
}
