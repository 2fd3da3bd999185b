/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.visitor;

import java.util.Optional;

/**
 * One way of being signed in: a service that recognises its own visitors by their cookie. There may be several
 * (schools and appropriate bodies, operators); whoever no service recognises is a stranger.
 */
public interface SignIns {

    Optional<Visitor> recognise(Arrival arrival);
}
