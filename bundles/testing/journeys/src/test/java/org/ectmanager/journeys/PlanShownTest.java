/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever sees a plan sees its periods, why its dates are these, and what there is to look at. */
class PlanShownTest extends JourneyTest {

    private School school;
    private Started started;

    @BeforeEach
    void a_choice_about_leave_is_awaited() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
        var leave = new HashMap<>(Map.of("kind", "MATERNITY", "days", "80", "choice", "UNDECIDED"));
        RegistrationDesk.date(leave, "first", "5", "10", "2026");
        RegistrationDesk.date(leave, "last", "26", "2", "2027");
        RegistrationDesk.require(
                stage.reports.absences.add(school.tutor(), started.induction().id(), leave));
    }

    @Test
    void an_early_career_teacher_reads_why() {
        explained(atDesk(started.ect()).isAt("My induction", "plan-own"), "plan-own-why")
                .sees("The early career teacher has still to choose");
    }

    @Test
    void the_school_reads_why() {
        explained(atDesk(school.tutor()).open(record()), "plan-school-why")
                .sees("The early career teacher has still to choose");
        explained(atDesk(school.tutor()).open(record() + "/absences"), "plan-absences-why")
                .sees("The early career teacher has still to choose");
    }

    @Test
    void the_staff_of_the_body_read_why_before_anything_is_handed_in() {
        explained(
                        staff(Position.AB_ADMINISTRATOR)
                                .open("/kestrel/console/ects/"
                                        + started.induction().id()),
                        "plan-body-why")
                .sees("The early career teacher has still to choose");
    }

    @Test
    void a_school_administrator_sees_the_record_without_its_reports() {
        var administrator = stage.cast.at(Stage.KESTREL, school.id(), Position.SCHOOL_ADMINISTRATOR);
        stage.desk.choosesPassword(administrator);
        atDesk(administrator).isAt("Desk School", "school-home-administrator").seesNo("Next report due");
        atDesk(administrator)
                .open(record())
                .isAt("Nova Teacher", "plan-administrator")
                .seesNo("Reviews and assessments");
    }

    private static Walk explained(Walk reader, String screenshot) {
        reader.locator("summary:has-text('Why these dates?')").click();
        return reader.isAt(reader.locator("h1").innerText(), screenshot)
                .sees("1 September 2026 to")
                .sees("There is a progress review in each term")
                .sees("This is a policy of the appropriate body.");
    }

    private String record() {
        return "/kestrel/school/" + school.id().value() + "/ects/"
                + started.induction().id();
    }
}
