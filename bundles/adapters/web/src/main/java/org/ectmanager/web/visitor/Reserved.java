/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.visitor;

import java.util.Optional;
import org.ectmanager.application.body.ReservedIds;
import org.ectmanager.domain.body.BodyId;

/** First parts of addresses that belong to the platform and so are no appropriate body's id. */
final class Reserved {

    private Reserved() {}

    static Optional<BodyId> bodyIn(String path) {
        var first = path.split("/", 3)[path.startsWith("/") ? 1 : 0];
        if (ReservedIds.NAMES.contains(first)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BodyId(first));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
