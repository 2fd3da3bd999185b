/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.ectmanager.application.port.TeacherRecords.Answer;
import org.ectmanager.application.port.TeacherRecords.Deactivated;
import org.ectmanager.application.port.TeacherRecords.Merged;
import org.ectmanager.application.port.TeacherRecords.NotFound;
import org.ectmanager.application.port.TeacherRecords.Unavailable;
import org.ectmanager.domain.teacher.Trn;

/** What each status of the service means. */
final class Answers {

    private static final Pattern MERGED = Pattern.compile("/v3/persons/([0-9]{7})(?:[?#].*)?$");

    private Answers() {}

    static Answer of(Trn asked, LocalDate dateOfBirth, HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 200 -> found(asked, dateOfBirth, response.body());
            case 308 -> merged(response.headers().firstValue("Location").orElse(""));
            case 404 -> new NotFound();
            case 410 -> new Deactivated();
            case 401 -> new Unavailable("The teacher record service does not accept our key");
            case 403 -> new Unavailable("Our key may not ask the teacher record service this");
            default -> new Unavailable("The teacher record service answered with status " + response.statusCode());
        };
    }

    private static Answer found(Trn asked, LocalDate dateOfBirth, String json) {
        try {
            var found = TeacherJson.read(json, dateOfBirth);
            return found.teacher().trn().equals(asked)
                    ? found
                    : new Unavailable("The teacher record service answered about somebody else");
        } catch (UnreadableRecord e) {
            return new Unavailable("The answer of the teacher record service cannot be read: " + e.getMessage());
        }
    }

    private static Answer merged(String location) {
        var into = MERGED.matcher(location);
        return into.find()
                ? new Merged(new Trn(into.group(1)))
                : new Unavailable("The teacher record service does not say into which record it merged");
    }
}
