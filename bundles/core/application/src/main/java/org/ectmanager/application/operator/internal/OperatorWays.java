/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import org.ectmanager.application.link.LinkRequests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The ways by which a link reaches an operator, and how asking for many of them is slowed down. */
@Component(service = OperatorWays.class)
public final class OperatorWays {

    private final OperatorLinks links;
    private final OperatorBox box;
    private final LinkRequests requests;

    @Activate
    public OperatorWays(@Reference OperatorLinks links, @Reference OperatorBox box, @Reference LinkRequests requests) {
        this.links = links;
        this.box = box;
        this.requests = requests;
    }

    OperatorLinks links() {
        return links;
    }

    OperatorBox box() {
        return box;
    }

    LinkRequests requests() {
        return requests;
    }
}
