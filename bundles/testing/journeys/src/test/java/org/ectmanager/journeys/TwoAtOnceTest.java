/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody overwrites in silence what somebody else saved while a form was open: they see both, and save knowingly. Sections
 * of reports and absences are in {@link ReportStoryTest}, mentor and tutor of a teacher in {@link TeamChangedTest}, posts
 * in {@link PostsTest}, the steps of a registration in {@link TeacherNotYetRegisteredTest}.
 */
class TwoAtOnceTest extends JourneyTest {

    private static final String TELEPHONE = "Telephone number (optional)";

    private School school;

    @BeforeEach
    void a_school_is_let_in() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
    }

    @Test
    void contract_and_attendance_of_a_report() {
        var started = stage.reports.started(school);
        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        var days = stage.reports.attendance(started, review.id()).daysServed();
        var slow = atDesk(school.tutor()).open(report(review) + "/attendance");
        RegistrationDesk.require(stage.reports.write.attend(
                school.lead(),
                school.id(),
                stage.reports.seen(started, review.id()),
                new Attendance("no", "0.8 since November", days, "0")));

        slow.choose("Yes")
                .press("Save")
                .isAt("Contract and attendance", "attendance-overtaken")
                .sees(school.lead().name().full() + " saved this on")
                .sees("Now: no")
                .sees("You typed: yes")
                .sees("Now: 0.8 since November");
        slow.press("Save").isAt("Progress review 1", "attendance-after-overtaken");
        assertThat(stage.reports.report(started, review.id()).content().contractRight())
                .isEqualTo("yes");
    }

    @Test
    void the_reason_for_sending_back_what_was_taken_back_meanwhile() {
        var id = stage.desk.typed(school, stage.desk.answers(school));
        RegistrationDesk.require(
                stage.desk.register.send(school.lead(), school.id(), stage.desk.draft(school, id), ""));
        var slow = atDesk(school.head())
                .open(at() + "/sign/" + id)
                .type("What is to be changed?", "The mentor is on leave.");
        var late = atDesk(school.lead()).open(at() + "/registrations/" + id);
        RegistrationDesk.require(
                stage.desk.register.takeBack(school.lead(), school.id(), stage.desk.draft(school, id)));

        slow.press("Send back to be changed")
                .isAt("This does not wait for your signature now", "sign-back-overtaken")
                .sees(school.lead().name().full() + " took this registration back on")
                .sees("The mentor is on leave.");
        late.press("Take it back to change it")
                .isAt("Nova Teacher", "registration-back-already")
                .sees("A colleague was quicker");
        atDesk(school.head())
                .open(at() + "/sign/" + id)
                .isAt("This does not wait for your signature now", "sign-moved-on")
                .sees("You get an e-mail when it is sent to you again");
    }

    @Test
    void the_signature_under_what_was_taken_back_meanwhile() {
        var id = stage.desk.typed(school, stage.desk.answers(school));
        RegistrationDesk.require(
                stage.desk.register.send(school.lead(), school.id(), stage.desk.draft(school, id), ""));
        var slow = atDesk(school.head())
                .open(at() + "/sign/" + id)
                .tickAll("suitable")
                .tickAll("startAgreed")
                .choose("I declare this")
                .type("Your password", RegistrationDesk.PASSWORD);
        RegistrationDesk.require(
                stage.desk.register.takeBack(school.lead(), school.id(), stage.desk.draft(school, id)));

        slow.press("Sign and send to the appropriate body")
                .isAt("This does not wait for your signature now", "sign-overtaken")
                .sees(school.lead().name().full() + " took this registration back on")
                .sees("You get an e-mail when it is sent to you again")
                .seesNo("Somebody else has dealt with")
                .follow("See where the registration stands now")
                .isAt("Nova Teacher", "sign-overtaken-registration");
    }

    @Test
    void how_a_school_is_reached() {
        var slow = atDesk(school.lead()).open(at() + "/details/edit").type("Telephone number", "01632 960 333");
        atDesk(school.head())
                .open(at() + "/details/edit")
                .type("Telephone number", "01632 960 444")
                .type("Website", "desk.school.example")
                .press("Save");

        slow.press("Save")
                .isAt("Change how to reach your school", "school-details-overtaken")
                .sees(school.head().name().full() + " saved this on")
                .sees("Now: 01632 960 444")
                .sees("You typed: 01632 960 333")
                .sees("You left it alone: it stays as saved");
        slow.press("Save");
        assertThat(stage.workshop
                        .schoolDetails
                        .find(school.lead(), school.id())
                        .orElseThrow()
                        .contact())
                .satisfies(contact -> {
                    assertThat(contact.telephone()).isEqualTo("01632 960 333");
                    assertThat(contact.website()).contains("desk.school.example");
                });
    }

    @Test
    void a_mentor() {
        var address = at() + "/mentors/" + school.mentor();
        var slow = atDesk(school.lead()).open(address).type("Last name", "Mint");
        atDesk(school.head())
                .open(address)
                .type("Last name", "Moss")
                .type("E-mail address (optional)", "moss@school.example")
                .press("Save");

        slow.press("Save")
                .sees(school.head().name().full() + " saved this on")
                .sees("Now: Moss")
                .sees("You typed: Mint");
        assertThat(slow.typed("E-mail address (optional)")).isEqualTo("moss@school.example");
        slow.isAt("Change a mentor\u2019s details", "mentor-overtaken")
                .press("Save")
                .sees("Mara Mint");
    }

    @Test
    void somebody_at_a_school() {
        var address = at() + "/people/" + invited() + "/edit";
        var slow = atDesk(school.lead()).open(address).type(TELEPHONE, "01632 960 333");
        atDesk(school.head())
                .open(address)
                .type(TELEPHONE, "01632 960 444")
                .type("First name", "Marla")
                .press("Save");

        slow.press("Save")
                .sees(school.head().name().full() + " saved this on")
                .sees("Now: 01632 960 444")
                .sees("You typed: 01632 960 333");
        assertThat(slow.typed("First name")).isEqualTo("Marla");
        slow.press("Save").sees("01632 960 333").sees("Marla");
    }

    @Test
    void somebody_at_the_appropriate_body() {
        var lead = stage.cast.staff(Stage.KESTREL, Position.AB_LEAD);
        var address = "/kestrel/console/staff/" + invited(lead) + "/edit";
        var slow = staff(Position.AB_LEAD).open(address).type("Last name", "Mint");
        staff(Position.AB_LEAD).open(address).type("Last name", "Moss").press("Save");

        slow.press("Save").sees("saved this on").sees("Now: Moss").sees("You typed: Mint");
        slow.press("Save").sees("Mint");
    }

    @Test
    void ones_own_details_in_two_windows() {
        var slow = atDesk(school.lead()).open("/kestrel/account/details").type("Last name", "Mint");
        slow.inAnotherTab()
                .open("/kestrel/account/details")
                .type("Last name", "Moss")
                .press("Save");

        slow.press("Save")
                .isAt("Change your name or telephone number", "own-details-overtaken")
                .sees("You yourself, in another window, saved this on")
                .sees("Now: Moss")
                .sees("You typed: Mint");
        slow.press("Save").sees("Mint");
    }

    @Test
    void what_was_done_about_a_contract() {
        var officer = stage.cast.staff(Stage.KESTREL, Position.AB_ADMINISTRATOR);
        var address = "/kestrel/console/contracts/" + wrongContract(officer);
        var slow = staff(Position.AB_ADMINISTRATOR).open(address).type("What was done?", "We wrote to the school.");
        staff(Position.AB_ADMINISTRATOR)
                .open(address)
                .type("What was done?", "We rang the school.")
                .press("Mark as dealt with");

        slow.press("Mark as dealt with")
                .isAt("Nova Teacher", "console-contract-overtaken")
                .sees("saved this on")
                .sees("We rang the school.")
                .sees("You typed: We wrote to the school.")
                .sees("It is settled, so what you typed is not saved.")
                .seesNo("if you save now");
    }

    private long wrongContract(Caller officer) {
        var started = stage.reports.started(school);
        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        stage.reports.writes(started, review.id());
        var days = stage.reports.attendance(started, review.id()).daysServed();
        RegistrationDesk.require(stage.reports.write.attend(
                school.tutor(),
                school.id(),
                stage.reports.seen(started, review.id()),
                new Attendance("no", "0.8 since November", days, "0")));
        RegistrationDesk.require(
                stage.reports.write.share(school.tutor(), school.id(), stage.reports.seen(started, review.id())));
        return stage.reports.settle.waiting(officer).stream()
                .filter(listed ->
                        listed.correction().induction() == started.induction().id())
                .findFirst()
                .orElseThrow()
                .correction()
                .id();
    }

    private long invited() {
        RegistrationDesk.require(
                stage.workshop.managePeople.add(school.lead(), school.id(), stage.cast.form(Position.INDUCTION_TUTOR)));
        return notAccepted(stage.workshop.managePeople.at(school.lead(), school.id()));
    }

    private static long invited(Caller lead) {
        var form = stage.cast.form(Position.QUALITY_ASSURER);
        RegistrationDesk.require(stage.workshop.manageBodyStaff.add(lead, form));
        return notAccepted(stage.workshop.manageBodyStaff.all(lead).stream()
                .filter(held -> held.appointment().position() == Position.QUALITY_ASSURER)
                .toList());
    }

    private static long notAccepted(List<Appointed> people) {
        return people.stream()
                .map(Appointed::appointment)
                .filter(appointment -> !appointment.isAccepted())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String report(Report report) {
        return at() + "/reports/" + report.id();
    }

    private String at() {
        return "/kestrel/school/" + school.id().value();
    }
}
