/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.journeys.TeacherRegisteredTest.date;

import java.time.Instant;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.workshop.RegistrationDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything works in a browser that runs no script. */
class WithoutScriptsTest extends JourneyTest {

    private static final String TEXT = "Lessons were well planned, and pupils knew what to do and why it mattered.";

    @BeforeEach
    void it_is_august() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
    }

    @Test
    void a_report_is_written_shared_and_signed() {
        var school = stage.desk.school(Stage.KESTREL);
        var started = stage.reports.started(school);
        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        var tutor = arrives(school.tutor())
                .follow("Progress review 1")
                .follow("Contract and attendance")
                .choose("Yes")
                .choose("Yes, with the contract as it is")
                .press("Save")
                .follow("Progress")
                .choose("Yes")
                .type("Why do you say so? In brief", TEXT)
                .type("Summary of the evidence", TEXT)
                .press("Save")
                .follow("Targets")
                .type("Target 1", "Plan questions that make every pupil think")
                .press("Save")
                .follow("Check and share")
                .press("Share the report")
                .sees("Progress review 1");
        tutor.press("Sign out").sees("Sign in");
        arrives(started.ect())
                .follow("Open the report")
                .type("Your comments", TEXT)
                .press("Save comments and sign later")
                .sees("Progress review 1");
    }

    @Test
    void a_registration_is_kept_at_every_step() {
        var lead = arrives(stage.desk.school(Stage.KESTREL).lead())
                .follow("Register an early career teacher")
                .press("Register an early career teacher")
                .choose("Provider-led")
                .type("Lead provider", "Kestrel Partnership")
                .press("Save and continue")
                .type("First name", "Rosa")
                .press("Save and continue");
        assertThat(lead.typed("First name")).isEqualTo("Rosa");
    }

    @Test
    void the_calculator_adds_rows_and_works_the_dates_out() {
        var anyone = somebodyWithoutScripts().open("/calculator").press("Add an absence");
        date(anyone, "starts", "1", "9", "2026");

        anyone.press("Remove absence 1").press("Work it out").sees("Your induction plan");
    }

    private static Walk arrives(Caller caller) {
        return settled(somebodyWithoutScripts()
                .open("/kestrel/sign-in")
                .type("Username or e-mail address", email(caller))
                .type("Password", RegistrationDesk.PASSWORD)
                .press("Sign in"));
    }
}
