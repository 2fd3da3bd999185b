/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.platform;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Tells whether somebody went away before they had read their answer: a closed window, a program that was stopped.
 * Nothing is broken then and nobody has to do anything. A connection to the database that breaks is something else.
 */
public final class Disconnected {

    private Disconnected() {}

    public static boolean caused(Throwable failure) {
        return chain(failure).anyMatch(Disconnected::isGone)
                && chain(failure).noneMatch(SQLException.class::isInstance);
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }

    private static boolean isGone(Throwable cause) {
        return cause instanceof EOFException
                || cause instanceof ClosedChannelException
                || cause.getClass() == IOException.class && isOfTheSystem(cause.getMessage());
    }

    /** What the operating system says of a connection that the other side closed. */
    private static boolean isOfTheSystem(String message) {
        var said = message == null ? "" : message.toLowerCase(Locale.ROOT);
        return said.equals("broken pipe") || said.startsWith("connection reset");
    }
}
