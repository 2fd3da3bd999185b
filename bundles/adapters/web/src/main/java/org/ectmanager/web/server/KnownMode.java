/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import org.ectmanager.application.platform.Platform;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Whether this is a sample, for pages that wait for nothing: the platform's settings may come after them, and when these
 * are wrong never do. What is not known to be a sample is none.
 */
@Component(service = KnownMode.class)
public final class KnownMode {

    private volatile Platform platform;

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, unbind = "leave")
    void arrive(Platform arrived) {
        platform = arrived;
    }

    void leave(Platform left) {
        if (platform == left) {
            platform = null;
        }
    }

    boolean isSample() {
        var known = platform;
        return known != null && known.isSample();
    }
}
