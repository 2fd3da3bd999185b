/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is removed in one tab and removed or changed again in another, which was open before. */
class SecondPressTest extends JourneyTest {

    private static final String GONE = "This is not on record any more";

    private School school;
    private Started started;

    @BeforeEach
    void an_induction_is_under_way() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
    }

    @Test
    void a_mentor_is_removed_once_and_stays_named_on_the_record() {
        var lead = atDesk(school.lead());
        var address = at() + "/mentors/" + school.mentor() + "/remove";
        var second = lead.open(address)
                .isAt("Remove Mara Mentor", "mentor-remove-supporting")
                .sees("Mara Mentor supports these teachers in induction")
                .inAnotherTab()
                .open(address);
        lead.press("Remove this mentor").sees("The mentor is off the list");

        second.press("Remove this mentor")
                .isAt(GONE, "mentor-gone")
                .sees("This mentor is not on the list of your school any more.")
                .sees("Nothing has changed now.")
                .follow("Go back to the list")
                .isAt("Mentors", "mentors-after-gone");
        lead.open(at() + "/ects/" + started.induction().id())
                .sees("Mara Mentor")
                .seesNo("Somebody who has left");
    }

    @Test
    void whoever_changes_a_mentor_who_was_removed_is_shown_what_they_typed() {
        var address = at() + "/mentors/" + school.mentor();
        var slow = atDesk(school.lead())
                .open(address)
                .type("First name", "Marla")
                .type("Last name", "Mint")
                .type("Teacher reference number (optional)", "7654321");
        slow.inAnotherTab().open(address + "/remove").press("Remove this mentor");

        slow.press("Save")
                .isAt(GONE, "mentor-gone-typed")
                .sees("What you typed")
                .sees("Marla")
                .sees("Mint")
                .sees("7654321");
    }

    @Test
    void whoever_changes_somebody_who_was_removed_is_shown_what_they_typed() {
        var address = at() + "/people/" + invited();
        var slow = atDesk(school.lead()).open(address + "/edit").type("First name", "Marla");
        slow.inAnotherTab().open(address + "/remove").press("Remove from this school");

        slow.press("Save")
                .isAt(GONE, "person-gone-typed")
                .sees("What you typed")
                .sees("Marla");
    }

    @Test
    void an_absence_is_removed_once() {
        var tutor = atDesk(school.tutor()).open(absences()).follow("Sickness").follow("Remove this absence");
        var second = tutor.inAnotherTab().open(tutor.path());
        tutor.press("Remove this absence").sees("The absence is removed");

        second.press("Remove this absence")
                .isAt(GONE, "absence-gone")
                .sees("This absence is not on record any more.")
                .follow("Go back to the list")
                .isAt("Absences of Nova Teacher", "absences-after-gone");
    }

    @Test
    void whoever_changes_an_absence_that_was_removed_is_shown_what_they_typed() {
        var tutor = atDesk(school.tutor()).open(absences()).follow("Sickness");
        var slow = tutor.inAnotherTab().open(tutor.path()).type("Contracted days missed", "0.5");
        tutor.follow("Remove this absence").press("Remove this absence").sees("The absence is removed");

        slow.press("See the new plan")
                .isAt(GONE, "absence-gone-typed")
                .sees("What you typed")
                .sees("14 September 2026")
                .sees("0.5");
    }

    @Test
    void somebody_who_has_not_accepted_is_removed_once() {
        var lead = atDesk(school.lead()).open(at() + "/people/" + invited() + "/remove");
        var second = lead.inAnotherTab().open(lead.path());
        lead.press("Remove from this school");

        second.press("Remove from this school")
                .isAt(GONE, "person-gone")
                .sees("This position is not on record any more.")
                .follow("Go back to the list")
                .isAt("People", "people-after-gone");
    }

    @Test
    void a_position_at_the_appropriate_body_is_ended_once() {
        var assurer = stage.cast.staff(Stage.KESTREL, Position.QUALITY_ASSURER);
        var lead = staff(Position.AB_LEAD).open("/kestrel/console/staff/" + appointment(assurer) + "/end");
        var second = lead.inAnotherTab().open(lead.path());
        lead.press("End this position");

        second.press("End this position")
                .isAt("This was done already", "staff-ended-already")
                .sees("This position has ended already, on 24 August 2026")
                .follow("Go back to the list")
                .isAt("Staff", "staff-after-gone");
    }

    private static long appointment(Caller caller) {
        return caller.appointments().get(0).id();
    }

    private long invited() {
        RegistrationDesk.require(
                stage.workshop.managePeople.add(school.lead(), school.id(), stage.cast.form(Position.INDUCTION_TUTOR)));
        return stage.workshop.managePeople.at(school.lead(), school.id()).stream()
                .map(Appointed::appointment)
                .filter(appointment -> !appointment.isAccepted())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String at() {
        return "/kestrel/school/" + school.id().value();
    }

    private String absences() {
        var typed = new HashMap<>(Map.of("kind", "SICKNESS", "days", "1"));
        RegistrationDesk.date(typed, "first", "14", "9", "2026");
        RegistrationDesk.date(typed, "last", "14", "9", "2026");
        RegistrationDesk.require(
                stage.reports.absences.add(school.tutor(), started.induction().id(), typed));
        return at() + "/ects/" + started.induction().id() + "/absences";
    }
}
