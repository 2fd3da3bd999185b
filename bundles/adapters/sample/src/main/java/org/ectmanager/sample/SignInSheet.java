/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.OperatorFiles;
import org.ectmanager.application.port.OperatorFiles.Note;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The list of who can sign in, kept for the platform's owner only: the one place where these passwords stand. */
@Component(service = SignInSheet.class)
public final class SignInSheet {

    private static final String ADDRESS = "https?://[^ /]+(?=/.*sign-in)";

    private final OperatorFiles files;
    private final Platform platform;

    /** Somebody's sign-in. */
    record Line(String role, String name, String username, String password) {

        private String shown() {
            return "  %-32s %-20s %-8s %s".formatted(role, name, username, password);
        }
    }

    @Activate
    public SignInSheet(@Reference OperatorFiles files, @Reference Platform platform) {
        this.files = files;
        this.platform = platform;
    }

    /** The platform may answer at another address than when the list was begun. */
    void freshenAddresses() {
        var lines = files.left(Note.SIGN_INS);
        if (!lines.isEmpty()) {
            files.leave(
                    Note.SIGN_INS,
                    lines.stream()
                            .map(line -> line.replaceFirst(
                                    ADDRESS, platform.address().toString()))
                            .toList());
        }
    }

    /** Adds one place with its people; what an interrupted start had written about it goes. */
    void add(String place, String path, List<Line> people) {
        var lines = without(path, files.left(Note.SIGN_INS));
        if (lines.isEmpty()) {
            lines.add("Sign-ins of the sample data. Everybody here is made up.");
        }
        lines.add("");
        lines.add(place + "  " + platform.address() + path);
        lines.add("  %-32s %-20s %-8s %s".formatted("Role", "Name", "Username", "Password"));
        people.forEach(person -> lines.add(person.shown()));
        files.leave(Note.SIGN_INS, lines);
    }

    private static List<String> without(String path, List<String> lines) {
        var kept = new ArrayList<String>();
        var skipping = false;
        for (var line : lines) {
            skipping = line.endsWith(path) || skipping && !line.isBlank();
            if (!skipping) {
                kept.add(line);
            }
        }
        return kept;
    }
}
