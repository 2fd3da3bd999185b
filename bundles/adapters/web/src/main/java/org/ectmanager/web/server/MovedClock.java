/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.time.Instant;
import org.apache.cxf.jaxrs.JAXRSInvoker;
import org.apache.cxf.message.Exchange;
import org.ectmanager.application.clock.PlatformClock;

/** Lets a page do its work at another moment when the request asked for that and may. */
final class MovedClock extends JAXRSInvoker {

    private final PlatformClock clock;

    MovedClock(PlatformClock clock) {
        this.clock = clock;
    }

    @Override
    public Object invoke(Exchange exchange, Object parameters) {
        var moment = exchange.get(Instant.class);
        return moment == null
                ? super.invoke(exchange, parameters)
                : clock.during(moment, () -> super.invoke(exchange, parameters));
    }
}
