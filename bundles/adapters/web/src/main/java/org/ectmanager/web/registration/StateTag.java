/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.component.Tag.Shade;

/** Where a registration stands, as a tag. */
public final class StateTag {

    private StateTag() {}

    /** As the appropriate body is told: what the school does with what it has again is its own. */
    public static Tag ofBody(Registration registration) {
        return registration.isWithSchoolAgain() && registration.state() != State.QUERIED
                ? Tag.grey("With the school again")
                : of(registration.state());
    }

    public static Tag of(State state) {
        return new Tag(
                state.title(),
                switch (state) {
                    case DRAFT, WITHDRAWN -> Shade.GREY;
                    case AWAITING_HEAD -> Shade.YELLOW;
                    case WITH_BODY -> Shade.BLUE;
                    case QUERIED -> Shade.ORANGE;
                    case AUTHORISED -> Shade.GREEN;
                    case REFUSED -> Shade.RED;
                });
    }
}
