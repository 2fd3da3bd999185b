/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.people.Position.Side;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.signin.SignedIn;

/**
 * Who reads what an appropriate body offers. Whoever has not finished signing in reads as a stranger.
 *
 * @param positions held at this body or its schools
 */
record Reader(boolean isStranger, Set<Position> positions) {

    static Reader of(PageRequest request) {
        return request.visitor() instanceof SignedIn signedIn && signedIn.visit() instanceof Visit.Ready ready
                ? new Reader(
                        false,
                        ready.caller().appointments().stream()
                                .map(Appointment::position)
                                .collect(Collectors.toSet()))
                : new Reader(true, Set.of());
    }

    /** The body's own staff answer for everything that it offers. */
    boolean isOfBody() {
        return positions.stream().anyMatch(position -> position.side() == Side.APPROPRIATE_BODY);
    }

    /** @param meant the positions that something is for; none for everybody */
    boolean sees(Set<Position> meant) {
        return meant.isEmpty() || isOfBody() || positions.stream().anyMatch(meant::contains);
    }

    /** Whether fees are any of this person's business. */
    boolean pays() {
        return isStranger || positions.stream().anyMatch(position -> position != Position.ECT);
    }
}
