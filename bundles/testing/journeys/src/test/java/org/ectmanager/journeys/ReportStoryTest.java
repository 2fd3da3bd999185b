/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.people.Position;
import org.ectmanager.web.server.RunningSite;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an authorised induction through its reports to the decision: the end of the product's story. */
class ReportStoryTest extends JourneyTest {

    private static final String TEXT = "Lessons were well planned, and pupils knew what to do and why it mattered.";

    private static final String AS_PDF = "Download this report as PDF";
    private static final List<String> WRITTEN = List.of(
            RunningSite.KESTREL.name(),
            "Progress review 1",
            TEXT,
            "Plan questions that make every pupil think",
            "observation.pdf",
            "Yes, with the contract as it is");

    private School school;
    private Started started;

    @BeforeEach
    void an_induction_is_under_way() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        started = stage.reports.started(school);
    }

    @Test
    void a_progress_review_is_written_commented_signed_returned_and_accepted() {
        var review = stage.reports.reports(started).get(0);
        var tutor = tutorWrites(review);
        tutorShares(tutor);
        ectAnswers(review);
        tutor.open(report(review))
                .isAt("Progress review 1", "report-tutor-to-sign")
                .sees("Nova Teacher signed the answer that this report was not discussed")
                .sees("By signing you declare that it was");
        signs(tutor).isAt("Progress review 1", "report-handed-in").sees("You signed the report");
        assertThat(tutor.paper(AS_PDF))
                .contains(WRITTEN)
                .contains("Signed", school.tutor().name().full());
        bodyReturns(review);
        tutor.open(report(review))
                .isAt("Progress review 1", "report-returned")
                .sees("Please name the lessons")
                .follow("Check and share");
        tutor.press("Share the report").isAt("Progress review 1", "report-handed-in-again");
        bodyAccepts(review);
        atDesk(started.ect())
                .isAt("My induction", "induction-report-accepted")
                .follow("Progress review 1")
                .isAt("Progress review 1", "induction-report-done");
    }

    @Test
    void what_two_people_write_at_once_is_not_lost() {
        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        var slow = atDesk(school.tutor()).open(report(review) + "/section/progress");
        slow.type("Summary of the evidence", "What the tutor saw in two lessons, on fractions and on the water cycle.");
        atDesk(school.lead())
                .open(report(review) + "/section/progress")
                .type("Summary of the evidence", "What the lead saw")
                .press("Save and come back later");

        slow.press("Save")
                .isAt("Progress", "report-section-overtaken")
                .sees("What the lead saw")
                .sees(school.lead().name().full());
        assertThat(slow.typed("Summary of the evidence")).startsWith("What the tutor saw");
        slow.choose("Yes")
                .type("Why do you say so? In brief", TEXT)
                .press("Save")
                .isAt("Progress review 1", "report-after-overtaken");
    }

    @Test
    void a_draft_saves_itself_and_is_there_after_a_reload() {
        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        var tutor = atDesk(school.tutor());
        tutor.hurries().open(report(review) + "/section/progress").type("Summary of the evidence", TEXT);
        tutor.waits(31_000).sees("Draft saved at");

        tutor.open(report(review) + "/section/progress");
        assertThat(tutor.typed("Summary of the evidence")).isEqualTo(TEXT);
    }

    @Test
    void after_the_final_assessment_induction_is_passed_and_the_notice_goes_out() {
        var last = last();
        stage.reports.dayComes(last.planned().opens().toString());
        stage.reports.writes(started, last.id());
        stage.reports.write.share(school.tutor(), school.id(), stage.reports.seen(started, last.id()));
        var form = stage.reports.report(started, last.id()).form().orElseThrow();
        stage.reports.answer.draft(
                started.ect(),
                stage.reports.seen(started, last.id()),
                org.ectmanager.workshop.ReportDesk.answers(form, java.util.Map.of()));
        stage.reports.answer.sign(
                started.ect(), stage.reports.seen(started, last.id()), org.ectmanager.workshop.ReportDesk.OATH);
        var tutor = atDesk(school.tutor()).open(report(last));
        signs(tutor);
        headSigns(last);
        bodyAccepts(last);
        ectSpeaks();
        stage.reports.dayComes("2028-08-01");
        decides();
        noticed();
    }

    private Walk tutorWrites(Report review) {
        var tutor = atDesk(school.tutor());
        tutor.follow("Reports").isAt("Reports", "reports-to-come");
        tutor.open(report(review)).isAt("Progress review 1", "report-scheduled");
        stage.reports.dayComes(review.planned().opens().toString());
        tutor = atDesk(school.tutor())
                .isAt("Desk School", "school-home-report-due")
                .follow("Progress review 1")
                .isAt("Progress review 1", "report-open");
        tutor.locator(".govuk-details__summary").first().click();
        tutor.isAt("Progress review 1", "report-why").follow("Contract and attendance");
        tutor.isAt("Contract and attendance", "report-attendance");
        assertThat(tutor.typed("Days served")).isNotBlank();
        var before = stage.reports.report(started, review.id());
        tutor.locator("#contractRight").check();
        tutor.type("Days served", "99")
                .type("Days absent", "1.5")
                .press("Save")
                .isAt("Contract and attendance", "report-attendance-errors")
                .sees("Correct the days served")
                .sees("Say whether the teacher stays for the next period");
        assertThat(stage.reports.report(started, review.id())).isEqualTo(before);
        tutor.type("Days served", "63")
                .type("Days absent", "0")
                .choose("No, the teacher leaves")
                .isAt("Contract and attendance", "report-attendance-leaves")
                .choose("Yes, with the contract as it is")
                .press("Save")
                .isAt("Progress review 1", "report-attended");
        tutor.follow("Check and share").isAt("Check the report", "report-check-empty");
        tutor.press("Share the report")
                .isAt("Check the report", "report-check-errors")
                .follow("Progress");
        tutor.isAt("Progress", "report-section")
                .choose("Yes")
                .type("Why do you say so? In brief", TEXT)
                .type("Summary of the evidence", "Too short")
                .press("Save")
                .isAt("Progress", "report-section-errors");
        assertThat(tutor.typed("Summary of the evidence")).isEqualTo("Too short");
        tutor.type("Summary of the evidence", TEXT).press("Save").isAt("Progress review 1", "report-section-saved");
        tutor.follow("Targets").isAt("Targets", "report-targets");
        tutor.type("Target 1", "Plan questions that make every pupil think").press("Save");
        tutor.follow("Evidence (optional)").isAt("Evidence", "report-evidence");
        tutor.press("Attach").isAt("Evidence", "report-evidence-errors");
        tutor.attach("file", "observation.pdf", "application/pdf", "%PDF-1.4 observed")
                .press("Attach")
                .isAt("Evidence", "report-evidence-broken")
                .sees("The file begins as a PDF but cannot be opened as one");
        tutor.attach("file", "observation.pdf", "application/pdf", Evidences.PDF)
                .press("Attach")
                .isAt("Evidence", "report-evidence-attached")
                .sees("observation.pdf");
        removesEvidence(tutor);
        assertThat(tutor.open(report(review)).paper(AS_PDF)).contains(WRITTEN);
        return tutor.isAt("Progress review 1", "report-all-done");
    }

    private static void removesEvidence(Walk tutor) {
        tutor.attach("file", "by-mistake.pdf", "application/pdf", Evidences.PDF).press("Attach");
        var page = tutor.path();
        tutor.follow("Remove by-mistake.pdf").isAt("Remove this file", "report-evidence-remove");
        var other = tutor.inAnotherTab().open(tutor.path());
        tutor.sees("“by-mistake.pdf”").press("Remove this file").isAt("Evidence", "report-evidence-removed");
        tutor.open(page).seesNo("by-mistake.pdf").sees("observation.pdf");
        other.press("Remove this file")
                .isAt("This is not on record any more", "report-evidence-gone")
                .sees("This file is not with the report any more.")
                .follow("Go back to the list")
                .isAt("Evidence", "report-evidence-after-gone");
    }

    private static void tutorShares(Walk tutor) {
        tutor.follow("Check and share")
                .isAt("Check the report", "report-check")
                .press("Share the report")
                .isAt("Progress review 1", "report-shared");
    }

    private void ectAnswers(Report review) {
        var ect = atDesk(started.ect()).isAt("My induction", "induction-report-waits");
        ect.follow("Open the report").isAt("Progress review 1", "induction-report");
        for (var area : ect.locator("textarea").all()) {
            area.fill(TEXT);
        }
        for (var first :
                ect.locator("fieldset .govuk-radios__item:first-child input").all()) {
            first.check();
        }
        ect.press("Save comments and sign")
                .isAt("Progress review 1", "induction-report-not-declared")
                .sees("Tick the box to make the declaration")
                .sees("Enter your password");
        assertThat(ect.typed("Your comments")).isEqualTo(TEXT);
        ect.choose("No").press("Save comments and sign later").isAt("Progress review 1", "induction-report-kept");
        ect.choose("I declare this")
                .type("Your password", PASSWORD)
                .press("Save comments and sign")
                .isAt("Progress review 1", "induction-report-signed")
                .sees("You signed the report");
        assertThat(ect.paper(AS_PDF)).contains(WRITTEN);
    }

    private static Walk signs(Walk walk) {
        return walk.choose("I declare this").type("Your password", PASSWORD).press("Sign");
    }

    private void bodyReturns(Report review) {
        var assurer = staff(Position.QUALITY_ASSURER);
        assurer.isAt("Home", "console-report-waits").follow("Reports").isAt("Reports", "console-reports");
        assurer.open("/kestrel/console/reports/" + review.id())
                .isAt("Progress review 1", "console-report")
                .sees("If that has to be put right, return the report")
                .sees("It was not discussed with the induction tutor");
        assertThat(assurer.paper(AS_PDF)).contains(WRITTEN);
        assurer.press("Save").isAt("Progress review 1", "console-report-errors");
        assurer.choose("Return it to the school")
                .type("Why?", "Please name the lessons that you saw.")
                .press("Save")
                .isAt("Progress review 1", "console-report-returned")
                .sees("The induction tutor is changing this report");
    }

    private void bodyAccepts(Report report) {
        staff(Position.QUALITY_ASSURER)
                .open("/kestrel/console/reports/" + report.id())
                .choose("Accept it")
                .press("Save")
                .isAt(report.title(), "console-accepted-" + report.planned().kind())
                .sees("The report is accepted");
    }

    private void headSigns(Report last) {
        var head = atDesk(school.head());
        head.follow("Reports").isAt("Reports", "reports-head-to-sign");
        head.follow("To sign")
                .isAt("To sign", "to-sign-assessment")
                .seesNo("Nothing to sign now")
                .follow("Final assessment")
                .isAt("Final assessment", "report-head-to-sign");
        signs(head).isAt("Final assessment", "report-head-signed");
    }

    private void ectSpeaks() {
        atDesk(started.ect())
                .isAt("My induction", "induction-recommendation")
                .follow("See the recommendation")
                .isAt("The decision on my induction", "induction-decision")
                .press("Send")
                .isAt("The decision on my induction", "induction-decision-errors")
                .choose("No, I have nothing to say")
                .press("Send")
                .isAt("The decision on my induction", "induction-decision-said");
    }

    private void decides() {
        staff(Position.QUALITY_ASSURER)
                .open("/kestrel/console/decisions")
                .follow("Nova Teacher")
                .isAt("Nova Teacher", "console-decision-read-only")
                .sees("Only a decision maker");
        var maker = staff(Position.DECISION_MAKER).isAt("Home", "console-decision-waits");
        maker.follow("Decisions").isAt("Decisions", "console-decisions");
        maker.follow("Nova Teacher")
                .isAt("Nova Teacher", "console-decision")
                .press("Decide")
                .isAt("Nova Teacher", "console-decision-errors")
                .choose("Fail")
                .type("What does the decision rest on?", "All standards are met.")
                .press("Decide")
                .isAt("Confirm the decision to fail", "console-decision-confirm-fail")
                .press("Do not decide now")
                .isAt("Nova Teacher", "console-decision-not-now")
                .sees("All standards are met.");
        maker.choose("Pass")
                .press("Decide")
                .isAt("Nova Teacher", "console-decided")
                .sees("Pass: induction is completed");
        maker.open("/kestrel/console/ects/" + started.induction().id())
                .isAt("Nova Teacher", "console-ect-decided")
                .follow("The decision on this induction")
                .sees("Pass: induction is completed");
    }

    private void noticed() {
        stage.reports.tell.run();
        assertThat(stage.workshop.post)
                .extracting(Letter::subject)
                .contains("Notice of the decision on statutory induction");
        atDesk(started.ect())
                .isAt("My induction", "induction-decided")
                .follow("Read the decision")
                .isAt("The decision on my induction", "induction-notice")
                .sees("This is the written notice of the decision");
    }

    private Report last() {
        List<Report> reports = stage.reports.reports(started);
        return reports.get(reports.size() - 1);
    }

    private String report(Report report) {
        return "/kestrel/school/" + school.id().value() + "/reports/" + report.id();
    }
}
