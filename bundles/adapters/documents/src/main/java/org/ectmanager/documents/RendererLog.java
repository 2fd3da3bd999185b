/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.documents;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the renderer has to say. Its chatter about every single page is for whoever looks closer. */
final class RendererLog implements XRLogger {

    private static final Logger LOG = LoggerFactory.getLogger(RendererLog.class);

    @Override
    public void log(String where, Level level, String message) {
        log(where, level, message, null);
    }

    @Override
    public void log(String where, Level level, String message, Throwable failure) {
        if (isLoud(level)) {
            LOG.warn("{}", message, failure);
        } else {
            LOG.debug("{}", message, failure);
        }
    }

    @Override
    public void setLevel(String logger, Level level) {
        // The levels are those of our own logger
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return isLoud(diagnostic.getLevel()) || LOG.isDebugEnabled();
    }

    private static boolean isLoud(Level level) {
        return level.intValue() >= Level.WARNING.intValue();
    }
}
