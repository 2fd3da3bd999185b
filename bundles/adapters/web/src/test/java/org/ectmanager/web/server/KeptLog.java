/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.LoggerFactory;

/** What is logged from now on, warnings and errors. */
final class KeptLog implements AutoCloseable {

    private final LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>() {
        @Override
        protected void append(ILoggingEvent line) {
            line.prepareForDeferredProcessing();
            super.append(line);
        }
    };

    KeptLog() {
        lines.setContext(context);
        lines.start();
        root.setLevel(Level.WARN);
        root.addAppender(lines);
    }

    List<ILoggingEvent> lines() {
        return new ArrayList<>(lines.list);
    }

    /** As it would stand in a file. */
    String text() {
        return lines().stream()
                .map(line -> line.getFormattedMessage() + "\n"
                        + Optional.ofNullable(line.getThrowableProxy())
                                .map(ThrowableProxyUtil::asString)
                                .orElse(""))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        root.detachAppender(lines);
        root.setLevel(Level.OFF);
    }
}
