/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import javax.ws.rs.NotFoundException;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.spi.body.AppropriateBodyPlugin;

/** The appropriate body that an operator's address names. */
final class BodyAsked {

    private BodyAsked() {}

    /** There is no page for one that is not here. */
    static AppropriateBodyPlugin of(BodyRegistry bodies, String id) {
        return bodies.all().stream()
                .filter(body -> body.profile().id().value().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
