/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.platform;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a log may keep of a failure: its kinds and where they happened, and words only of our own or of the Java
 * machine. Libraries quote what they were handed, and a database quotes rows; of those stay the state and the names of
 * tables, columns and constraints.
 */
public final class LoggedFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;
    private static final String OURS = "org.ectmanager.";
    private static final Pattern NAMED =
            Pattern.compile("\\b(constraint|table|relation|column|function) \"[a-z_0-9]{1,63}\"");

    private LoggedFailure(String said, LoggedFailure cause) {
        super(said, cause, false, true);
    }

    /** To be handed to the log in place of the failure itself. */
    public static LoggedFailure of(Throwable failure) {
        return of(failure, 1);
    }

    private static LoggedFailure of(Throwable failure, int depth) {
        var cause = failure.getCause() == null || depth == DEEPEST ? null : of(failure.getCause(), depth + 1);
        var logged = new LoggedFailure(failure.getClass().getName() + said(failure), cause);
        logged.setStackTrace(failure.getStackTrace());
        return logged;
    }

    private static String said(Throwable failure) {
        if (failure instanceof SQLException database) {
            return " in state " + database.getSQLState() + names(failure.getMessage());
        }
        return Optional.ofNullable(failure.getMessage())
                .filter(message -> isOfTheMachine(failure) || isOurs(failure) && !quotesItsCause(failure, message))
                .map(message -> ": " + message)
                .orElse("");
    }

    private static String names(String message) {
        return NAMED.matcher(String.valueOf(message))
                .results()
                .map(MatchResult::group)
                .map(name -> ", " + name)
                .collect(Collectors.joining());
    }

    /** What the Java machine itself says names code, never values. */
    private static boolean isOfTheMachine(Throwable failure) {
        return failure instanceof NullPointerException
                || failure instanceof ClassCastException
                || failure instanceof LinkageError;
    }

    private static boolean isOurs(Throwable failure) {
        var stack = failure.getStackTrace();
        return stack.length > 0 && stack[0].getClassName().startsWith(OURS);
    }

    private static boolean quotesItsCause(Throwable failure, String message) {
        return Stream.iterate(failure.getCause(), cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .map(Throwable::getMessage)
                .anyMatch(words -> words != null && !words.isBlank() && message.contains(words));
    }
}
