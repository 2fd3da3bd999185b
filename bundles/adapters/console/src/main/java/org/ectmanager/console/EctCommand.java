/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;

/**
 * A command of the platform. What it refuses is one sentence where its answer is read and the exit status 1, and nothing in
 * the log; what breaks is left to the container, which logs it.
 */
abstract class EctCommand implements Action {

    private static final Integer REFUSED = 1;

    @Reference
    Session session;

    /** Does what was typed; throws {@link Refused} when it cannot be done. */
    abstract void work() throws IOException;

    /** What was typed for the argument or option of this name. */
    final Typed typed(String name, String text) {
        var command = getClass().getAnnotation(Command.class);
        return new Typed(command.scope() + ":" + command.name(), name, text);
    }

    /** The file of this name on this machine. */
    final Path path(String file) {
        try {
            return Path.of(typed("file", file).given());
        } catch (InvalidPathException none) {
            throw new Refused("This is no name of a file. Give the path of a file on this machine");
        }
    }

    /** Somebody at the console reads the sentence; only a program asks for a status, which a console would print. */
    @Override
    public final Object execute() throws IOException {
        try {
            work();
            return null;
        } catch (Refused refused) {
            System.out.println(refused.getMessage());
            return session.getTerminal() == null ? REFUSED : null;
        }
    }
}
