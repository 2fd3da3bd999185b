/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Preview;
import org.ectmanager.application.post.ManagePosts.Seen;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.report.KeptWriting;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.BegunReport;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing that was begun is lost when a plan changes: it goes on in the report of the same time, or stays to be read. */
class BegunDraftsTest {

    private static final String SUBJECT = "What became of a report that had been begun";
    private static final Evidence.File FILE =
            new Evidence.File("lesson.pdf", "application/pdf", "%PDF-1.7 lesson".getBytes(UTF_8));

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Report review;

    @BeforeEach
    void the_review_of_the_second_term_is_begun() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        review = begun(desk.reports(started).get(1));
        attach(review);
        desk.tell.run();
        workshop.post.clear();
    }

    @Test
    void a_last_day_carries_the_review_into_the_interim_assessment() {
        lastDay("2027-01-29");

        var interim = interim();
        assertThat(interim.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(interim.content().answers())
                .isEqualTo(Map.of("support-plan", review.content().answers().get("support-plan")));
        assertThat(files(interim)).containsExactly("lesson.pdf");
    }

    @Test
    void what_is_not_asked_there_stays_readable_with_the_reason_and_the_way_to_where_it_went() {
        lastDay("2027-01-29");

        var kept = open(school.tutor());
        assertThat(kept.fallen().report().content().answers())
                .isEqualTo(review.content().answers());
        assertThat(kept.fallen().fall().because()).isEqualTo("a post was given a last day");
        assertThat(kept.into()).map(Report::id).contains(interim().id());
        assertThat(kept.evidence()).isEmpty();
    }

    @Test
    void only_those_who_write_reports_at_the_school_read_it() {
        lastDay("2027-01-29");

        assertThat(registration.kept.of(school.head(), started.induction())).hasSize(1);
        assertThat(registration.kept.of(started.ect(), started.induction())).isEmpty();
        assertThat(registration.kept.of(cast.staff(school.body(), Position.QUALITY_ASSURER), started.induction()))
                .isEmpty();
        assertThatThrownBy(() -> open(started.ect())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_preview_of_a_last_day_names_it_and_where_it_goes_on() {
        var preview = desk.posts
                .preview(school.head(), seen(), wish("2027-01-29"))
                .<List<BegunReport>>fold(done -> done.plan().drafts().begun(), refusals -> List.of());

        assertThat(preview).singleElement().satisfies(begun -> {
            assertThat(begun.report()).isEqualTo(review.planned());
            assertThat(begun.into()).map(into -> into.kind()).contains(ReportKind.INTERIM_ASSESSMENT);
        });
    }

    @Test
    void a_last_day_that_is_taken_back_brings_the_review_back_as_it_was() {
        lastDay("2027-01-29");
        lastDay("2029-08-31");

        var again = desk.report(started, review.id());
        assertThat(again.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(again.content()).isEqualTo(review.content());
        assertThat(files(again)).containsExactly("lesson.pdf");
        assertThat(desk.reports(started))
                .filteredOn(one -> one.planned().kind() == ReportKind.INTERIM_ASSESSMENT)
                .isEmpty();
    }

    @Test
    void the_preview_of_taking_it_back_says_that_the_draft_comes_back() {
        lastDay("2027-01-29");

        var plan = desk.posts.preview(school.head(), seen(), wish("2029-08-31")).fold(Preview::plan, refusals -> {
            throw new AssertionError(refusals);
        });

        assertThat(plan.difference().added())
                .filteredOn(plan.drafts().returning()::contains)
                .singleElement()
                .satisfies(again -> assertThat(plan.drafts().added(again))
                        .isEqualTo("Comes back, with what was written in it before. Due on "
                                + Reason.day(review.planned().due()) + "."));
    }

    @Test
    void what_was_written_in_the_meantime_goes_back_with_it() {
        lastDay("2027-01-29");
        var interim = interim();
        RegistrationDesk.require(desk.write.draft(
                school.tutor(),
                school.id(),
                desk.seen(started, interim.id()),
                "judgement",
                Map.of("support-plan", "A visit each week")));

        lastDay("2029-08-31");

        assertThat(desk.report(started, review.id()).content().answers())
                .containsEntry("support-plan", "A visit each week")
                .containsEntry("rationale", review.content().answers().get("rationale"));
    }

    @Test
    void the_tutor_gets_one_mail_about_all_of_it() {
        begun(desk.reports(started).get(3));

        lastDay("2027-01-29");

        assertThat(mails()).singleElement().satisfies(letter -> {
            assertThat(letter.to().value()).isEqualTo(cast.email(school.tutor()));
            assertThat(letter.toString())
                    .contains("One report that was begun fell away, and what was written goes on")
                    .contains("One report that was begun fell away, and no other report")
                    .doesNotContain("Nova");
        });
    }

    @Test
    void a_last_day_before_anything_counts_keeps_it_to_be_read() {
        lastDay("2026-11-27");

        assertThat(kept()).singleElement().satisfies(one -> {
            assertThat(one.report().content()).isEqualTo(review.content());
            assertThat(one.fall().into()).isEmpty();
        });
        assertThat(open(school.tutor()).evidence())
                .extracting(Evidence.Attached::name)
                .containsExactly("lesson.pdf");
    }

    @Test
    void nobody_is_written_to_about_reports_that_nobody_has_begun() {
        absent("2026-09-07", "2026-11-06", "40");

        assertThat(mails()).isEmpty();
    }

    @Test
    void an_absence_that_is_taken_back_carries_the_review_that_it_brought_into_the_assessment() {
        absent("2026-09-07", "2026-11-06", "40");
        var brought = begun(lastReviewBeforeAssessment());

        absenceIsTakenBack();

        var assessment = assessment();
        assertThat(assessment.content().answers())
                .containsEntry("support-plan", brought.content().answers().get("support-plan"))
                .containsEntry("targets-1", brought.content().answers().get("targets-1"));
        assertThat(kept()).extracting(one -> one.report().id()).containsExactly(brought.id());
        assertThat(kept()).extracting(one -> one.fall().because()).containsExactly("an absence was removed");
    }

    @Test
    void beside_an_assessment_that_was_begun_it_is_kept_to_be_read_and_comes_back_with_the_absence() {
        absent("2026-09-07", "2026-11-06", "40");
        var brought = begun(lastReviewBeforeAssessment());
        var assessment = begun(assessment());

        absenceIsTakenBack();
        assertThat(assessment().content()).isEqualTo(assessment.content());
        assertThat(kept()).extracting(one -> one.fall().into()).containsExactly(Optional.empty());
        assertThat(mails()).singleElement().satisfies(letter -> assertThat(letter.toString())
                .contains("something else is written already in the report of the same time: Formal assessment 1.")
                .doesNotContain("no other report"));

        absent("2026-09-07", "2026-11-06", "40");
        assertThat(desk.report(started, brought.id()).content()).isEqualTo(brought.content());
        assertThat(kept()).isEmpty();
    }

    @Test
    void a_decision_on_the_induction_leaves_it_to_be_read() {
        workshop.transactions.run(
                school.head().scope(), () -> registration.planned.end(started.induction(), "it was passed"));

        assertThat(kept()).singleElement().satisfies(one -> {
            assertThat(one.report().content()).isEqualTo(review.content());
            assertThat(one.fall().because()).isEqualTo("it was passed");
        });
        assertThat(desk.reports(started)).isEmpty();
    }

    @Test
    void own_term_dates_keep_the_draft_in_its_report_whatever_the_terms_are_called() {
        RegistrationDesk.require(registration.terms.save(
                school.head(),
                school.id(),
                new org.ectmanager.application.calendar.ManageTermDates.Seen(2026, 0),
                TermDatesTest.typed()));

        var moved = desk.report(started, review.id());
        assertThat(moved.content()).isEqualTo(review.content());
        assertThat(moved.planned().period().to()).isEqualTo("2027-03-19");
        assertThat(mails()).isEmpty();
    }

    private Report begun(Report report) {
        desk.writes(started, report.id());
        return desk.report(started, report.id());
    }

    private void attach(Report report) {
        RegistrationDesk.require(desk.write.attach(school.tutor(), school.id(), desk.seen(started, report.id()), FILE));
    }

    private List<String> files(Report report) {
        return desk.write.open(school.tutor(), school.id(), report.id()).orElseThrow().evidence().stream()
                .map(Evidence.Attached::name)
                .toList();
    }

    private void lastDay(String day) {
        RegistrationDesk.require(desk.posts.save(school.head(), seen(), wish(day)));
    }

    private Wish wish(String day) {
        var typed = new HashMap<String, String>();
        date(typed, "last", day);
        return new Wish(Kind.END, school.id(), typed);
    }

    private Seen seen() {
        return new Seen(
                started.induction().id(), workshop.transactions.in(school.head().scope(), () -> registration
                        .inductions
                        .find(started.induction().id())
                        .orElseThrow()
                        .version()));
    }

    private void absent(String first, String last, String days) {
        var typed = new HashMap<>(Map.of("kind", "SICKNESS", "days", days));
        date(typed, "first", first);
        date(typed, "last", last);
        RegistrationDesk.require(
                desk.absences.add(school.tutor(), started.induction().id(), typed));
    }

    private void absenceIsTakenBack() {
        var recorded = desk.absences
                .of(school.tutor(), started.induction().id())
                .orElseThrow()
                .absences()
                .get(0);
        RegistrationDesk.require(desk.absences.remove(
                school.tutor(),
                new org.ectmanager.application.absence.RecordAbsences.Seen(
                        recorded.induction(), recorded.id(), recorded.version())));
    }

    private static void date(Map<String, String> typed, String name, String day) {
        var parts = day.split("-");
        RegistrationDesk.date(typed, name, parts[2], parts[1], parts[0]);
    }

    private Report interim() {
        return desk.reports(started).stream()
                .filter(one -> one.planned().kind() == ReportKind.INTERIM_ASSESSMENT)
                .findFirst()
                .orElseThrow();
    }

    private Report assessment() {
        return desk.reports(started).stream()
                .filter(one -> one.planned().kind() == ReportKind.FORMAL_ASSESSMENT)
                .findFirst()
                .orElseThrow();
    }

    private Report lastReviewBeforeAssessment() {
        var reports = desk.reports(started);
        return reports.get(reports.indexOf(assessment()) - 1);
    }

    private KeptWriting.Opened open(Caller caller) {
        return registration.kept.open(caller, school.id(), review.id()).orElseThrow();
    }

    private List<Fallen> kept() {
        return registration.kept.of(school.tutor(), started.induction());
    }

    private List<Letter> mails() {
        desk.tell.run();
        return workshop.post.stream()
                .filter(letter -> letter.subject().equals(SUBJECT))
                .toList();
    }
}
