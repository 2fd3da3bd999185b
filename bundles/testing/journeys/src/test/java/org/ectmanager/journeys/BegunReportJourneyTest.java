/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report that was begun falls away from the plan, and nothing of it is lost. */
class BegunReportJourneyTest extends JourneyTest {

    private static final String WRITTEN = "Lessons were well planned, and pupils knew what to do and why it mattered.";

    private School school;
    private Started started;
    private long fallen;

    @BeforeEach
    void the_review_of_the_second_term_is_begun() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
        fallen = stage.reports.reports(started).get(1).id();
        stage.reports.writes(started, fallen);
    }

    @Test
    void who_ends_a_post_is_warned_and_the_tutor_reads_what_was_written() {
        var head = atDesk(school.head()).open(record() + "/posts/" + school.id().value() + "/end");
        TeacherRegisteredTest.date(head, "last", "29", "1", "2027");
        head.press("See the new plan")
                .isAt("Check the new plan", "posts-end-begun")
                .sees("Somebody has begun to write a report that falls away by this.")
                .sees("What is written goes on in Interim assessment 1")
                .press("Save and plan anew");
        head.open(record() + "/posts/" + school.id().value() + "/end");
        TeacherRegisteredTest.date(head, "last", "31", "8", "2029");
        head.press("See the new plan")
                .isAt("Check the new plan", "posts-end-comes-back")
                .sees("Comes back, with what was written in it before.");

        var reports = "/kestrel/school/" + school.id().value() + "/reports/";
        var tutor = atDesk(school.tutor()).open(record());
        tutor.isAt("Nova Teacher", "ect-begun-and-fallen")
                .sees("Begun, and not in the plan any more")
                .follow("What was written in Progress review 2");
        tutor.isAt("Progress review 2, as it was begun", "report-kept")
                .sees("because a post was given a last day")
                .sees(WRITTEN)
                .follow("Interim assessment 1")
                .isAt("Interim assessment 1", "report-carried")
                .sees("Being written");

        tutor.open(reports + fallen)
                .isAt("This report is not here now", "report-fell-away")
                .follow("Read what was written in it")
                .isAt("Progress review 2, as it was begun", "report-kept-again");
    }

    private String record() {
        return "/kestrel/school/" + school.id().value() + "/ects/"
                + started.induction().id();
    }
}
