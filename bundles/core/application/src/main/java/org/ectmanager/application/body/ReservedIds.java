/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.body;

import java.util.Set;
import org.ectmanager.domain.body.BodyId;

/** First parts of addresses that belong to the platform and so are no appropriate body's id. */
public final class ReservedIds {

    public static final Set<String> NAMES =
            Set.of("api", "assets", "calculator", "health", "help", "metrics", "operator", "sign-in", "verify");

    private ReservedIds() {}

    public static boolean contains(BodyId id) {
        return NAMES.contains(id.value());
    }
}
