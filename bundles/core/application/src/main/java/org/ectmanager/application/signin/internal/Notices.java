/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.people.Position.Side;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.Audience;
import org.ectmanager.spi.body.PrivacyNotice;

/** Which privacy notice addresses whom (P25). */
final class Notices {

    private Notices() {}

    static Optional<PrivacyNotice> dueTo(Caller caller, AppropriateBodyPlugin body) {
        return body.privacyNotice(audience(caller));
    }

    private static Audience audience(Caller caller) {
        if (caller.appointments().stream().anyMatch(held -> held.position().side() == Side.APPROPRIATE_BODY)) {
            return Audience.APPROPRIATE_BODY_STAFF;
        }
        return caller.is(Position.ECT) ? Audience.ECT : Audience.SCHOOL_STAFF;
    }
}
