/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import java.io.IOException;
import javax.ws.rs.ext.WriterInterceptor;
import javax.ws.rs.ext.WriterInterceptorContext;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.ectmanager.application.platform.Disconnected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes over whoever went away before they had their answer: it is no fault that CXF writes into the log. All else it
 * logs as ever.
 */
final class Departures implements WriterInterceptor, FaultListener {

    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);

    /** While the answer is written. */
    @Override
    public void aroundWriteTo(WriterInterceptorContext answer) throws IOException {
        try {
            answer.proceed();
        } catch (IOException | RuntimeException failure) {
            if (!isGone(failure)) {
                throw failure;
            }
        }
    }

    /** Before and after that. */
    @Override
    public boolean faultOccurred(Exception exception, String description, Message message) {
        return !isGone(exception);
    }

    private static boolean isGone(Exception failure) {
        var gone = Disconnected.caused(failure);
        if (gone) {
            LOG.debug("Somebody went away before they had their answer");
        }
        return gone;
    }
}
