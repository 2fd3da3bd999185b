/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Seen;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.workshop.RegistrationDesk;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever holds a report in hand reads on whom it is, from where, for which time, and what was signed. */
class ReportOnPaperTest extends JourneyTest {

    private School school;
    private Started started;
    private String trn;

    @BeforeEach
    void an_induction_is_under_way() {
        stage.workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = stage.desk.school(Stage.KESTREL);
        var answers = stage.desk.answers(school);
        answers.put("fte", "0.8");
        answers.put("daysPerWeek", "4");
        trn = answers.get("trn");
        started = stage.reports.started(school, answers);
    }

    @Test
    void a_review_on_paper_says_whose_it_is_and_what_its_signatures_cover() throws Exception {
        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        var file = new Evidence.File("observation.pdf", "application/pdf", Evidences.PDF.getBytes(UTF_8));
        RegistrationDesk.require(stage.reports.write.attach(
                school.tutor(), school.id(), stage.reports.seen(started, review.id()), file));
        stage.reports.handsIn(started, review.id());
        var assurer = staff(Position.QUALITY_ASSURER);
        var path = "/kestrel/console/reports/" + review.id();
        assurer.open(path)
                .choose("Accept it")
                .press("Save")
                .isAt("Progress review 1", "report-named")
                .sees(trn)
                .sees("It stands for everything as it is shown here");
        assurer.locator(".govuk-details__summary").last().click();
        assurer.isAt("Progress review 1", "report-named-hashes");

        var paper = paper(assurer, path);

        assertThat(paper)
                .contains("Nova Teacher", "Desk School", "(URN ", "Kestrel", trn)
                .contains("Induction tutor", school.tutor().name().full(), "Mentor")
                .contains("full-time equivalent 0.8, 4 days a week")
                .contains("Progress review 1, number 1 of the " + reports() + " reports of this induction")
                .contains("Report number", Long.toString(review.id()), "Term autumn 2026")
                .contains("Days served", "Days absent", "The teacher stays for the next period")
                .contains("Handed in", "Accepted", "by Test Person")
                .contains("observation.pdf", sha256(Evidences.PDF));
        var opened = stage.reports
                .review
                .look(stage.cast.staff(Stage.KESTREL, Position.QUALITY_ASSURER), review.id())
                .orElseThrow();
        assertThat(paper).contains("Content SHA-256 " + opened.content().contentHash());
        assertThat(opened.signatures()).hasSize(2).allSatisfy(signature -> assertThat(paper)
                .contains(signature.sections().values()));
        assertThat(paper).contains("Which report: ", "Contract and attendance: ", "Targets: ");
    }

    @Test
    void a_review_that_is_being_written_has_its_hash_on_paper_too() {
        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        var path = "/kestrel/school/" + school.id().value() + "/reports/" + review.id();

        assertThat(paper(atDesk(school.tutor()).open(path), path)).contains("Content SHA-256 ");
    }

    @Test
    void a_review_that_was_returned_says_why_on_paper() {
        var review = stage.reports.reports(started).get(0);
        stage.reports.dayComes(review.planned().opens().toString());
        stage.reports.handsIn(started, review.id());
        RegistrationDesk.require(stage.reports.review.giveBack(
                stage.cast.staff(Stage.KESTREL, Position.QUALITY_ASSURER),
                stage.reports.seen(started, review.id()),
                "Please name the lessons that you saw."));

        var path = "/kestrel/school/" + school.id().value() + "/reports/" + review.id();
        assertThat(paper(atDesk(school.tutor()).open(path), path))
                .contains("Returned, because", "Please name the lessons that you saw.");
    }

    @Test
    void an_interim_assessment_says_when_and_where_the_teacher_goes() {
        var interim = leaves();
        stage.reports.dayComes(interim.planned().opens().toString());
        var path = "/kestrel/school/" + school.id().value() + "/reports/" + interim.id();
        var tutor = atDesk(school.tutor()).open(path + "/attendance");
        tutor.isAt("Contract and attendance", "report-attendance-interim");
        assertThat(tutor.typed("Day")).isEqualTo("29");
        tutor.locator("#contractRight").check();
        tutor.press("Save")
                .isAt("Contract and attendance", "report-attendance-interim-errors")
                .sees("Enter the school or other place where the teacher goes next");
        tutor.type("Where does the teacher go next?", "Oakfield Primary School")
                .press("Save")
                .isAt(interim.title(), "report-interim-attended");

        assertThat(paper(tutor, path))
                .contains("Last day", "29 January 2027", "Goes to", "Oakfield Primary School")
                .contains("to 29 January 2027, full-time equivalent 0.8");
    }

    private Report leaves() {
        var last = new HashMap<String, String>();
        RegistrationDesk.date(last, "last", "29", "1", "2027");
        var seen = new Seen(started.induction().id(), started.induction().version());
        RegistrationDesk.require(stage.reports.posts.save(school.head(), seen, new Wish(Kind.END, school.id(), last)));
        return stage.reports.reports(started).stream()
                .filter(report -> report.planned().kind() == ReportKind.INTERIM_ASSESSMENT)
                .findFirst()
                .orElseThrow();
    }

    private int reports() {
        return stage.reports.reports(started).size();
    }

    private static String paper(Walk reader, String path) {
        return reader.open(path).paper("Download this report as PDF");
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    }
}
