/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.apache.karaf.shell.support.CommandException;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.impl.LineReaderImpl;

/** The console of the running platform, as a program and a person type in it who may do everything. */
final class Console {

    private static final Pattern COLOURS = Pattern.compile("\u001B\\[[0-9;]*m");

    /** What a command answered, and whether it did what it was told. */
    record Said(boolean done, String text) {}

    private final SessionFactory sessions;

    Console(SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** The commands of the platform that the container knows, such as ect:jobs. */
    TreeSet<String> commands() {
        var names = new TreeSet<String>();
        for (Command command : sessions.getRegistry().getCommands()) {
            if (command.getScope().equals("ect")) {
                names.add("ect:" + command.getName());
            }
        }
        return names;
    }

    /** What a program gets for a line; no status is a good one. */
    Said type(String line) {
        return asAdministrator(() -> {
            var out = new ByteArrayOutputStream();
            try (var stream = new PrintStream(out, true, UTF_8);
                    var session = sessions.create(nothing(), stream, stream)) {
                var status = session.execute(line);
                stream.flush();
                return new Said(status == null, plain(out.toString(UTF_8)));
            } catch (CommandException refused) {
                return new Said(false, plain(refused.getNiceHelp()));
            } catch (Exception broken) {
                return new Said(false, broken.toString());
            }
        });
    }

    /** What a person is offered who presses the tabulator at the end of a line. */
    List<String> completed(String line) {
        return asAdministrator(() -> {
            var sink = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
            try (var session = sessions.create(nothing(), sink, sink, null, "UTF-8", () -> {})) {
                var reader = (LineReaderImpl) session.get(".jline.reader");
                var candidates = new ArrayList<Candidate>();
                var parsed = reader.getParser().parse(line, line.length(), ParseContext.COMPLETE);
                reader.getCompleter().complete((LineReader) reader, parsed, candidates);
                return candidates.stream()
                        .map(candidate -> candidate.value().strip())
                        .filter(value -> value.startsWith(parsed.word()))
                        .sorted()
                        .toList();
            }
        });
    }

    private static ByteArrayInputStream nothing() {
        return new ByteArrayInputStream(new byte[0]);
    }

    private static String plain(String printed) {
        return COLOURS.matcher(printed).replaceAll("").strip();
    }

    private static <T> T asAdministrator(PrivilegedExceptionAction<T> work) {
        var somebody = new Subject();
        somebody.getPrincipals().add(new RolePrincipal("admin"));
        try {
            return Subject.doAs(somebody, work);
        } catch (PrivilegedActionException broken) {
            throw new AssertionError(broken.getCause());
        }
    }
}
