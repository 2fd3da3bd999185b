/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.visitor;

import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.body.BodyId;

/** First parts of addresses that belong to the platform and so are no appropriate body's id. */
public final class Reserved {

    public static final Set<String> NAMES =
            Set.of("api", "assets", "calculator", "health", "help", "metrics", "operator", "sign-in", "verify");

    private Reserved() {}

    static Optional<BodyId> bodyIn(String path) {
        var first = path.split("/", 3)[path.startsWith("/") ? 1 : 0];
        if (NAMES.contains(first)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BodyId(first));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
