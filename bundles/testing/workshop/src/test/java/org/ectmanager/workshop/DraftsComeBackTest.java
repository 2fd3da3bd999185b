/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.application.reduction.ReduceInduction.Seen;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.Content;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A reduction takes a begun review into the final assessment; when it is taken back, the plan has both again. */
class DraftsComeBackTest {

    private static final String SUPPORT = "support-plan";
    private static final String JUDGEMENT = "judgement";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller maker;
    private Report review;

    @BeforeEach
    void the_review_of_the_fourth_term_is_begun_and_goes_on_in_the_final_assessment() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        workshop.clock.moveTo(Instant.parse("2026-09-21T09:00:00Z"));
        maker = cast.staff(school.body(), Position.DECISION_MAKER);
        review = begun("Progress review 3");
        attach(review, "lesson.pdf");
        begun("Progress review 4");
        review = report("Progress review 3");
        workshop.clock.moveTo(Instant.parse("2026-09-21T09:30:00Z"));
        reduce();
        workshop.clock.moveTo(Instant.parse("2026-09-22T09:00:00Z"));
        desk.tell.run();
        workshop.post.clear();
    }

    @Test
    void it_went_there_with_its_file() {
        assertThat(last().content().answers())
                .containsEntry(SUPPORT, review.content().answers().get(SUPPORT));
        assertThat(files(last())).containsExactly("lesson.pdf");
        assertThat(kept()).extracting(one -> one.report().title()).contains("Progress review 3", "Progress review 4");
    }

    @Test
    void it_is_in_the_plan_again_as_it_was_and_nothing_of_it_stays_behind() {
        full();

        var again = report("Progress review 3");
        assertThat(again.id()).isEqualTo(review.id());
        assertThat(again.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(again.content()).isEqualTo(review.content());
        assertThat(files(again)).containsExactly("lesson.pdf");
        assertThat(kept()).isEmpty();
        assertThat(last()).satisfies(last -> {
            assertThat(last.state()).isEqualTo(State.SCHEDULED);
            assertThat(last.form()).isEmpty();
            assertThat(last.content()).isEqualTo(Content.NONE);
            assertThat(files(last)).isEmpty();
        });
    }

    @Test
    void what_was_written_in_the_final_assessment_since_goes_back_with_it() {
        writes(Map.of(SUPPORT, "A visit each week"));

        full();

        assertThat(report("Progress review 3").content().answers())
                .isEqualTo(replaced(review.content().answers(), SUPPORT, "A visit each week"));
        assertThat(last().state()).isEqualTo(State.SCHEDULED);
    }

    @Test
    void the_final_assessment_keeps_what_is_its_own() {
        writes(Map.of(SUPPORT, last().content().answers().get(SUPPORT), JUDGEMENT, "satisfactory"));
        attach(last(), "portfolio.pdf");

        full();

        assertThat(report("Progress review 3").content()).isEqualTo(review.content());
        assertThat(files(report("Progress review 3"))).containsExactly("lesson.pdf");
        assertThat(last().state()).isEqualTo(State.IN_PROGRESS);
        assertThat(last().content().answers()).containsKey(JUDGEMENT).doesNotContainKey(SUPPORT);
        assertThat(files(last())).containsExactly("portfolio.pdf");
    }

    /** It was in no plan when it would have been due. */
    @Test
    void there_is_time_to_finish_it_however_late_it_comes_back() {
        workshop.clock.moveTo(Instant.parse("2028-01-17T09:00:00Z"));

        full();

        var again = report("Progress review 3").planned();
        assertThat(again.period().to()).isBefore("2028-01-01");
        assertThat(again.due()).isAfter("2028-01-31");
        desk.dayComes("2028-01-18");
        assertThat(report("Progress review 3").planned()).isEqualTo(again);
    }

    @Test
    void the_tutor_is_told_of_both_reviews_that_are_back() {
        full();

        desk.tell.run();
        assertThat(workshop.post.stream().map(Letter::toString))
                .anySatisfy(letter -> assertThat(letter).contains("2 reports that had fallen away will be written"));
    }

    @Test
    void whoever_changed_the_plan_wrote_nothing() {
        var seen = new WriteReport.Seen(review.id(), review.version());
        assertThat(wroteLast(last())).isEmpty();

        full();

        assertThat(wroteLast(review)).hasValueSatisfying(change -> {
            assertThat(change.own()).isTrue();
            assertThat(change.at()).isEqualTo("2026-09-21T09:00:00Z");
        });
        assertThat(desk.write.since(school.tutor(), school.id(), seen))
                .hasValueSatisfying(edit -> assertThat(edit.by()).isEmpty());
    }

    @Test
    void a_plan_that_moves_a_report_leaves_the_name_of_whoever_wrote_in_it() {
        writes(Map.of(SUPPORT, "A visit each week"));
        workshop.clock.moveTo(Instant.parse("2026-09-23T09:00:00Z"));
        attach(last(), "portfolio.pdf");
        workshop.clock.moveTo(Instant.parse("2026-09-24T09:00:00Z"));

        full();

        assertThat(wroteLast(last()))
                .hasValueSatisfying(change -> assertThat(change.at()).isEqualTo("2026-09-23T09:00:00Z"));
    }

    @Test
    void it_can_go_and_come_back_once_more() {
        full();
        reduce();
        assertThat(files(last())).containsExactly("lesson.pdf");

        full();

        assertThat(report("Progress review 3").content()).isEqualTo(review.content());
        assertThat(files(report("Progress review 3"))).containsExactly("lesson.pdf");
        assertThat(last().state()).isEqualTo(State.SCHEDULED);
    }

    private static Map<String, String> replaced(Map<String, String> answers, String question, String answer) {
        var replaced = new HashMap<>(answers);
        replaced.put(question, answer);
        return replaced;
    }

    private Report begun(String title) {
        desk.writes(started, report(title).id());
        return report(title);
    }

    private void writes(Map<String, String> answers) {
        var id = last().id();
        RegistrationDesk.require(
                desk.write.draft(school.tutor(), school.id(), desk.seen(started, id), JUDGEMENT, answers));
    }

    private void attach(Report report, String name) {
        var file = new Evidence.File(name, "application/pdf", ("%PDF-1.7 " + name).getBytes(UTF_8));
        RegistrationDesk.require(desk.write.attach(school.tutor(), school.id(), desk.seen(started, report.id()), file));
    }

    private List<String> files(Report report) {
        return desk.write.open(school.tutor(), school.id(), report.id()).orElseThrow().evidence().stream()
                .map(Evidence.Attached::name)
                .toList();
    }

    private Optional<Change> wroteLast(Report report) {
        return desk.write.last(school.tutor(), school.id(), report.id());
    }

    private void reduce() {
        var typed = new HashMap<String, String>();
        typed.put("reason", "PRIOR_EXPERIENCE");
        typed.put("terms", "2");
        typed.put("evidence", "Four years of whole classes in another school");
        RegistrationDesk.date(typed, "agreed", "14", "9", "2026");
        RegistrationDesk.date(typed, "advised", "10", "9", "2026");
        RegistrationDesk.require(registration.reduce.reduce(maker, seen(), typed));
    }

    private void full() {
        var standing = registration.reduce.of(maker, started.induction().id()).orElseThrow().reductions().stream()
                .filter(reduction -> reduction.stands())
                .findFirst()
                .orElseThrow();
        RegistrationDesk.require(
                registration.reduce.withdraw(maker, seen(), standing.id(), "The teacher asked for it"));
    }

    private Seen seen() {
        var id = started.induction().id();
        return new Seen(id, registration.reduce.of(maker, id).orElseThrow().version());
    }

    private Report report(String title) {
        return desk.reports(started).stream()
                .filter(report -> report.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Report last() {
        return report("Final assessment");
    }

    private List<Fallen> kept() {
        return registration.kept.of(school.tutor(), started.induction());
    }
}
