/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The list that {@code ./run} prints: who can sign in to the sample data, where, and with what. */
final class SignIns {

    private static final Pattern PLACE = Pattern.compile("\\S.*  (https?://\\S+)");
    private static final Pattern LINE = Pattern.compile("  (\\S.*?) {2,}(\\S.*?) {2,}([0-9]{6}) {2,}(\\S.*)");

    /** One line of it, under the address where it signs in. */
    record SignIn(String path, String role, String username, String password) {

        /** The front page of their body, or of the operators' part. */
        String place() {
            return path.substring(0, path.lastIndexOf('/'));
        }

        /** Signs in there. */
        Site in(Site site) {
            var answer = site.fill(path, Map.of("login", username, "password", password));
            if (answer.statusCode() != 303) {
                throw new AssertionError(this + " cannot sign in: " + answer.statusCode());
            }
            return site;
        }

        @Override
        public String toString() {
            return role + " of " + place();
        }
    }

    private SignIns() {}

    static List<SignIn> read(Path file) throws IOException {
        var all = new ArrayList<SignIn>();
        var path = "";
        for (var line : Files.readAllLines(file)) {
            var place = PLACE.matcher(line);
            var person = LINE.matcher(line);
            if (place.matches()) {
                path = URI.create(place.group(1)).getPath();
            } else if (person.matches()) {
                all.add(new SignIn(
                        path, person.group(1), person.group(3), person.group(4).strip()));
            }
        }
        return all;
    }

    /** The first of this role. */
    static SignIn of(Path file, String role) throws IOException {
        return read(file).stream()
                .filter(person -> person.role().equals(role))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody signs in as " + role));
    }
}
