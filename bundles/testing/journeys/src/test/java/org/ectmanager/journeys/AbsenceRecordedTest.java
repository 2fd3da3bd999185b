/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A school records what was missed, sees what it does, and says with a report that a contract is wrong. */
class AbsenceRecordedTest extends JourneyTest {

    private School school;
    private Started started;

    @BeforeEach
    void an_induction_is_under_way() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
    }

    @Test
    void whoever_is_overtaken_at_an_absence_sees_what_the_other_changed() {
        recordsAbsence();
        var slow = atDesk(school.tutor()).open(record() + "/absences").follow("Sickness");
        atDesk(school.lead())
                .open(record() + "/absences")
                .follow("Sickness")
                .type("Contracted days missed", "2")
                .press("See the new plan")
                .press("Save and plan anew");

        slow.type("Contracted days missed", "1")
                .press("See the new plan")
                .isAt("Change an absence", "absence-overtaken")
                .sees(school.lead().name().full())
                .sees("Before: 3")
                .sees("Now: 2");
        assertThat(slow.typed("Contracted days missed")).isEqualTo("1");
        slow.press("See the new plan").press("Save and plan anew").sees("The absence is changed");
    }

    @Test
    void an_absence_is_recorded_and_a_contract_that_is_wrong_is_dealt_with() {
        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        recordsAbsence();
        stage.reports.writes(started, review.id());
        var tutor = atDesk(school.tutor()).open(report(review) + "/attendance");
        assertThat(tutor.typed("Days absent")).isEqualTo("3");
        tutor.choose("No").press("Save").isAt("Contract and attendance", "report-contract-errors");
        tutor.type("What is wrong, and from which day?", "0.8 on four days since 1 November")
                .press("Save")
                .open(report(review))
                .follow("Check and share");
        tutor.press("Share the report").isAt("Progress review 1", "report-shared-contract-wrong");
        atDesk(school.lead())
                .isAt("Desk School", "school-home-contract-wrong")
                .sees("that wait for the appropriate body");
        var officer = staff(Position.AB_ADMINISTRATOR).isAt("Home", "console-contract-waits");
        officer.open("/kestrel/console/contracts").isAt("Contracts", "console-contracts");
        officer.follow("Nova Teacher")
                .isAt("Nova Teacher", "console-contract")
                .press("Mark as dealt with")
                .isAt("Nova Teacher", "console-contract-errors");
        officer.type("What was done?", "We agreed on 0.8 from 1 November.")
                .press("Mark as dealt with")
                .isAt("Contracts", "console-contract-settled");
        tutor.open(record()).isAt("Nova Teacher", "ect-contract-settled").sees("We agreed on 0.8");
    }

    private void recordsAbsence() {
        var tutor = atDesk(school.tutor()).open(record()).follow("Record absences, and see what they do");
        tutor.isAt("Absences of Nova Teacher", "absences-none").press("Add an absence");
        tutor.isAt("Add an absence", "absence-add").press("See the new plan").isAt("Add an absence", "absence-errors");
        tutor.choose("Sickness").type("Contracted days missed", "9");
        TeacherRegisteredTest.date(tutor, "first", "7", "9", "2026");
        TeacherRegisteredTest.date(tutor, "last", "9", "9", "2026");
        tutor.press("See the new plan")
                .isAt("Add an absence", "absence-too-many")
                .sees("at most 3 days");
        tutor.type("Contracted days missed", "2")
                .choose("Yes, extend induction by this leave")
                .press("See the new plan")
                .isAt("Add an absence", "absence-no-choice")
                .sees("no statutory leave");
        tutor.choose("It is not statutory leave")
                .press("See the new plan")
                .isAt("Check the new plan", "absence-preview")
                .sees("Nothing is saved yet")
                .press("Change what I typed")
                .press("See the new plan")
                .press("Save and plan anew")
                .isAt("Absences of Nova Teacher", "absences");
        tutor.follow("Sickness").isAt("Change an absence", "absence-change");
        tutor.type("Contracted days missed", "3")
                .press("See the new plan")
                .press("Save and plan anew")
                .sees("The absence is changed");
        tutor.follow("Sickness")
                .follow("Remove this absence")
                .isAt("Remove this absence", "absence-remove")
                .sees("Sickness from 7 September 2026 to 9 September 2026 (days: 3)");
        atDesk(started.ect()).isAt("My induction", "induction-absence").sees("Sickness");
    }

    private String record() {
        return "/kestrel/school/" + school.id().value() + "/ects/"
                + started.induction().id();
    }

    private String report(Report report) {
        return "/kestrel/school/" + school.id().value() + "/reports/" + report.id();
    }
}
