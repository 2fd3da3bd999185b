/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Seen;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R55, R62: who has left is released by the appropriate body; until then nobody else takes the teacher on. */
class ReleasedTest extends JourneyTest {

    private static final String WARNING = "Not accepted yet: Interim assessment";

    private School school;
    private Map<String, String> answers;
    private Started started;

    @BeforeEach
    void a_teacher_whose_post_ends() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        answers = stage.desk.answers(school);
        started = stage.reports.started(school, answers);
        endsOn("18", "12", "2026");
    }

    @Test
    void nobody_is_released_before_the_last_day_is_over() {
        stage.reports.dayComes("2026-12-18");

        staff(Position.AB_ADMINISTRATOR)
                .open(record())
                .isAt("Nova Teacher", "console-ect-leaving")
                .sees("After that day you release the teacher")
                .open(record() + "/left")
                .isAt("Nova Teacher", "console-left-too-early")
                .sees("is recorded after it, never before")
                .seesNo("Release this teacher");
    }

    @Test
    void an_officer_releases_who_has_left() {
        stage.reports.dayComes("2026-12-19");
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/leavers")
                .isAt("Teachers who serve no more", "console-leavers");
        officer.open(record()).isAt("Nova Teacher", "console-ect-to-release").follow("Release this teacher");

        officer.isAt("Nova Teacher", "console-left")
                .sees(WARNING)
                .press("Release this teacher")
                .isAt("Nova Teacher", "console-left-not-noted")
                .sees("Tick the box")
                .choose("I took note of the warning")
                .press("Release this teacher")
                .isAt("Teachers who serve no more", "console-released")
                .sees("The teacher is released");
        officer.open(record())
                .isAt("Nova Teacher", "console-ect-left")
                .sees("Left")
                .sees("at least until 18 December 2032")
                .open("/kestrel/console/kept")
                .isAt("How long records are kept", "console-kept")
                .sees("18 December 2032")
                .follow("Nova Teacher")
                .isAt("Nova Teacher", "console-ect-kept")
                .open(record() + "/left")
                .isAt("Nova Teacher", "console-left-over")
                .sees("This induction is over here");
        stage.reports.tell.run();
        atDesk(started.ect())
                .open("/kestrel/induction")
                .isAt("My induction", "own-induction-left")
                .sees("Not written")
                .seesNo("Overdue");
    }

    @Test
    void a_second_registration_waits_until_then() {
        var other = stage.desk.school(Stage.KESTREL);
        var again = new HashMap<>(answers);
        again.put("tutor", Long.toString(other.tutor().person().value()));
        again.put("mentor", Long.toString(other.mentor()));
        RegistrationDesk.date(again, "start", "4", "1", "2027");
        var registration = stage.desk.signed(other, again);

        staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/registrations/" + registration)
                .isAt("Nova Teacher", "console-registration-second")
                .sees("An induction of this teacher runs already with this appropriate body");
    }

    private void endsOn(String day, String month, String year) {
        var typed = new HashMap<String, String>();
        RegistrationDesk.date(typed, "last", day, month, year);
        var now = stage.desk.inductionsAt(school).stream()
                .filter(induction -> induction.id() == started.induction().id())
                .findFirst()
                .orElseThrow();
        RegistrationDesk.require(stage.reports.posts.save(
                school.head(), new Seen(now.id(), now.version()), new Wish(Kind.END, school.id(), typed)));
    }

    private String record() {
        return "/kestrel/console/ects/" + started.induction().id();
    }
}
