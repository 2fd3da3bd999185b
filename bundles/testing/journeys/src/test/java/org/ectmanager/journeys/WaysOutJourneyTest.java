/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.journeys.TeacherRegisteredTest.date;

import java.time.Instant;
import java.util.Map;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A shared report comes back, or goes on, also where somebody does not sign. */
class WaysOutJourneyTest extends JourneyTest {

    private static final String REASON = "Nova is ill for the rest of the term and answers neither mail nor telephone.";
    private static final String WITHOUT = "Hand on without the teacher\u2019s signature";

    private School school;
    private Started started;
    private Report review;

    @BeforeEach
    void a_review_is_shared() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
        review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        stage.reports.writes(started, review.id());
        RegistrationDesk.require(
                stage.reports.write.share(school.tutor(), school.id(), stage.reports.seen(started, review.id())));
    }

    @Test
    void a_tutor_takes_a_report_back_and_shares_it_again() {
        var tutor = atDesk(school.tutor()).open(report());
        tutor.isAt("Progress review 1", "report-awaits-teacher").follow("Take it back to change it");
        tutor.isAt("Take the report back", "report-take-back").press("Take the report back");
        tutor.isAt("Progress review 1", "report-taken-back")
                .sees("You took the report back. A teacher who has signed in to ECT Manager gets an e-mail")
                .follow("Check and share");
        tutor.press("Share the report").isAt("Progress review 1", "report-shared-anew");
    }

    @Test
    void an_overdue_report_goes_on_without_the_teacher_and_says_why_to_everybody() {
        atDesk(school.tutor()).open(report()).seesNo(WITHOUT);
        stage.reports.dayComes(review.planned().due().plusDays(1).toString());
        var tutor = atDesk(school.tutor()).open(report()).follow(WITHOUT);
        tutor.isAt(WITHOUT, "report-hand-on").press("Hand it on");
        tutor.isAt(WITHOUT, "report-hand-on-errors")
                .type("Why does it go on without the teacher\u2019s signature?", REASON)
                .press("Hand it on");
        tutor.isAt("Progress review 1", "report-handed-on").sees(REASON);
        tutor.choose("I declare this")
                .type("Your password", RegistrationDesk.PASSWORD)
                .press("Sign");
        tutor.isAt("Progress review 1", "report-handed-in-without");

        atDesk(started.ect())
                .open("/kestrel/induction/reports/" + review.id())
                .isAt("Progress review 1", "induction-report-without")
                .sees(REASON);
        var path = "/kestrel/console/reports/" + review.id();
        var assurer = staff(Position.QUALITY_ASSURER);
        assurer.open(path).isAt("Progress review 1", "console-report-without").sees(REASON);
        assertThat(assurer.paper("Download this report as PDF"))
                .contains("Without the teacher", "Nova is ill for the rest of the term");
    }

    @Test
    void a_tutor_sends_a_signed_report_back_and_its_writers_read_why() {
        var way = "Send it back to be changed";
        var why = "The targets are last year\u2019s. I write new ones.";
        signsAsTeacher();
        var slow = atDesk(school.lead()).open(report()).follow(way);
        var tutor = atDesk(school.tutor()).open(report()).seesNo("Take it back to change it");
        tutor.follow(way).isAt("Send the report back", "report-send-back").press("Send it back");
        tutor.isAt("Send the report back", "report-send-back-errors")
                .type("What should be changed, and why?", why)
                .press("Send it back");
        tutor.isAt("Progress review 1", "report-sent-back")
                .sees("The report is sent back")
                .sees(why)
                .sees("Sent back as: Induction tutor");
        atDesk(started.ect())
                .open(own())
                .isAt("Progress review 1", "induction-report-sent-back")
                .sees("The induction tutor is changing this report")
                .seesNo(why);

        slow.type("What should be changed, and why?", "Days served are wrong.")
                .press("Send it back")
                .isAt("Send the report back", "report-send-back-too-late")
                .sees("What you typed was not sent")
                .sees("Days served are wrong.")
                .follow("See where the report stands now");
        slow.follow("Check and share").press("Share the report").sees("The report is handed on");
    }

    @Test
    void an_officer_closes_a_report_that_will_not_come() {
        var reason = "The school has closed and nobody there knew the teacher.";
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/ects/" + started.induction().id())
                .follow("Close Progress review 1");
        officer.isAt("Close Progress review 1", "console-close-report").press("Close this report");
        officer.isAt("Close Progress review 1", "console-close-report-errors")
                .type("Why will it not come?", reason)
                .press("Close this report");
        officer.isAt(started.induction().name().full(), "console-report-closed").sees("The report is closed");

        atDesk(started.ect())
                .open("/kestrel/induction/reports/" + review.id())
                .isAt("Progress review 1", "induction-report-closed")
                .sees(reason);
    }

    @Test
    void an_officer_agrees_another_day_for_a_report_and_takes_it_back() {
        var next = stage.reports.reports(started).get(1).id();
        var page = "/kestrel/console/reports/" + next + "/day";
        var officer = staff(Position.AB_ADMINISTRATOR)
                .open("/kestrel/console/ects/" + started.induction().id());
        officer.locator("a[href='" + page + "']").click();
        officer.isAt("Agree another day for Progress review 2", "console-agree-day")
                .press("Agree this day");
        officer.isAt("Agree another day for Progress review 2", "console-agree-day-errors");
        date(officer, "day", "30", "4", "2027");
        officer.type("What was agreed, and why?", REASON).press("Agree this day");
        officer.isAt(started.induction().name().full(), "console-day-agreed")
                .sees("The day is saved, and the plan is in step with it")
                .sees("30 April 2027");

        atDesk(school.tutor())
                .open("/kestrel/school/" + school.id().value() + "/reports/" + next)
                .isAt("Progress review 2", "report-on-another-day")
                .sees(REASON);
        officer.open(page)
                .isAt("Agree another day for Progress review 2", "console-agree-day-again")
                .sees(REASON)
                .press("Use the day of the plan again")
                .seesNo("30 April 2027");
    }

    @Test
    void a_teacher_who_comments_while_the_report_is_taken_back_is_told_and_keeps_what_was_typed() {
        var ect = atDesk(started.ect()).open(own()).type("Your comments", "I agree with all of it.");
        RegistrationDesk.require(
                stage.reports.write.takeBack(school.tutor(), school.id(), stage.reports.seen(started, review.id())));

        ect.press("Save comments and sign later")
                .isAt("This report is not here now", "induction-report-taken-back")
                .sees("your school has taken it back to change it")
                .sees("I agree with all of it.")
                .follow("See where the reports stand now");
        ect.isAt("My induction", "induction-after-taken-back");
    }

    @Test
    void a_teacher_who_comments_while_the_report_is_handed_on_is_told_and_keeps_what_was_typed() {
        stage.reports.dayComes(review.planned().due().plusDays(8).toString());
        var ect = atDesk(started.ect()).open(own()).type("Your comments", "I agree with all of it.");
        RegistrationDesk.require(stage.reports.write.handOn(
                school.tutor(), school.id(), stage.reports.seen(started, review.id()), REASON));

        ect.press("Save comments and sign later")
                .isAt("Progress review 1", "induction-report-handed-on")
                .sees("This report has been handed on")
                .sees("I agree with all of it.");
    }

    private void signsAsTeacher() {
        var form = stage.reports.report(started, review.id()).form().orElseThrow();
        RegistrationDesk.require(stage.reports.answer.draft(
                started.ect(), stage.reports.seen(started, review.id()), ReportDesk.answers(form, Map.of())));
        RegistrationDesk.require(
                stage.reports.answer.sign(started.ect(), stage.reports.seen(started, review.id()), ReportDesk.OATH));
    }

    private String own() {
        return "/kestrel/induction/reports/" + review.id();
    }

    private String report() {
        return "/kestrel/school/" + school.id().value() + "/reports/" + review.id();
    }
}
