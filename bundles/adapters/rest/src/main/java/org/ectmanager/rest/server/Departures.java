/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Message;
import org.ectmanager.application.platform.Disconnected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps CXF from logging with its stack that somebody went away; all else it logs as ever. */
final class Departures implements FaultListener {

    private static final Logger LOG = LoggerFactory.getLogger(Departures.class);

    @Override
    public boolean faultOccurred(Exception exception, String description, Message message) {
        if (Disconnected.caused(exception)) {
            LOG.debug("Somebody went away before they had their answer");
            return false;
        }
        return true;
    }
}
