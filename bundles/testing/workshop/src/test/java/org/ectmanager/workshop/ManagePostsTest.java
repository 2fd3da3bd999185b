/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.post.ManagePosts.Held;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Post;
import org.ectmanager.application.post.ManagePosts.Preview;
import org.ectmanager.application.post.ManagePosts.Seen;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts held at once, with one lead head (R22, R24, F32). */
class ManagePostsTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final ReportDesk reports = new ReportDesk(workshop, cast, desk);
    private School school;
    private Started started;
    private SchoolId other;
    private Caller officer;

    @BeforeEach
    void a_part_time_teacher_and_a_second_school() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        var answers = desk.answers(school);
        answers.put("fte", "0.4");
        answers.put("daysPerWeek", "2");
        started = reports.started(school, answers);
        other = cast.school("Second School");
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    @Test
    void the_school_that_registered_leads() {
        assertThat(held(school.head()).posts()).singleElement().satisfies(post -> assertThat(post.leads())
                .isTrue());
    }

    @Test
    void a_second_post_is_shown_with_its_plan_and_changes_nothing_yet() {
        var preview = preview(school.head(), add("0.4", "2"));

        assertThat(preview.posts()).extracting(Post::leads).containsExactly(true, false);
        assertThat(preview.plan().endsThen().orElseThrow())
                .isBefore(preview.plan().endedBefore().orElseThrow());
        assertThat(preview.plan().difference().isEmpty()).isFalse();
        assertThat(held(school.head()).posts()).hasSize(1);
    }

    @Test
    void a_saved_post_brings_the_reports_in_step() {
        var before = lastDue();

        RegistrationDesk.require(save(school.lead(), add("0.4", "2")));

        assertThat(held(school.head()).posts()).extracting(Post::school).contains("Second School");
        assertThat(lastDue()).isBefore(before);
    }

    @Test
    void more_than_full_time_is_a_warning_and_no_refusal() {
        var preview = preview(school.head(), add("0.8", "4"));

        assertThat(preview.warnings())
                .extracting(Reason::sentence)
                .anyMatch(said -> said.contains("more than full time"));
        RegistrationDesk.require(save(school.head(), add("0.8", "4")));
        assertThat(held(school.head()).over()).isPresent();
    }

    @Test
    void a_post_of_less_than_a_term_is_said_not_to_count() {
        var typed = new HashMap<>(add("0.4", "2").typed());
        typed.put("contract", "fixed");
        RegistrationDesk.date(typed, "last", "1", "2", "2027");

        assertThat(preview(school.head(), new Wish(Kind.ADD, other, typed)).warnings())
                .extracting(Reason::rule)
                .contains("R22");
    }

    @Test
    void the_lead_post_does_not_end_while_the_other_runs() {
        RegistrationDesk.require(save(school.head(), add("0.4", "2")));

        assertThat(save(school.head(), end(school.id())))
                .extracting(Refusal::code)
                .containsExactly("post.leads");
    }

    @Test
    void the_other_post_ends_and_the_lead_post_goes_on() {
        RegistrationDesk.require(save(school.head(), add("0.4", "2")));
        RegistrationDesk.require(save(school.head(), end(other)));

        assertThat(held(school.head()).at(other).orElseThrow().contract().endsOn())
                .hasValue(java.time.LocalDate.of(2027, 7, 20));
    }

    @Test
    void the_end_of_the_only_post_makes_an_interim_assessment() {
        RegistrationDesk.require(save(school.head(), end(school.id())));

        assertThat(reports.reports(started))
                .extracting(report -> report.planned().kind())
                .contains(ReportKind.INTERIM_ASSESSMENT);
    }

    @Test
    void a_working_pattern_changes_from_a_day_on() {
        RegistrationDesk.require(save(officer, works("0.8", "4")));

        assertThat(held(school.head()).posts())
                .extracting(post ->
                        post.contract().fte().value().stripTrailingZeros().toPlainString())
                .containsExactly("0.4", "0.8");
    }

    @Test
    void whoever_is_overtaken_is_told_and_told_by_whom() {
        var seen = seen();
        RegistrationDesk.require(save(officer, add("0.4", "2")));

        assertThat(reports.posts.save(school.head(), seen, end(other)))
                .extracting(Refusal::code)
                .containsExactly("post.changed");
        assertThat(reports.posts.since(school.head(), seen)).isPresent();
    }

    @Test
    void a_tutor_sees_the_posts_and_does_not_change_them() {
        assertThat(held(school.tutor()).posts()).hasSize(1);
        assertThatThrownBy(() -> save(school.tutor(), add("0.4", "2"))).isInstanceOf(NotAllowed.class);
    }

    @Test
    void another_schools_head_sees_nothing() {
        var stranger = desk.school(school.body()).head();
        assertThat(reports.posts.of(stranger, started.induction().id())).isEmpty();
    }

    @Test
    void everybody_concerned_is_told() {
        workshop.post.clear();
        RegistrationDesk.require(save(school.head(), add("0.4", "2")));
        reports.tell.run();

        assertThat(workshop.post)
                .filteredOn(letter -> letter.subject().equals("The posts of an early career teacher have changed"))
                .extracting(Letter::to)
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_mail_says_that_the_plan_was_made_anew_only_where_a_date_moved() {
        var sameTime = works("0.4", "2.5");
        assertThat(preview(school.head(), sameTime).plan().moves()).isFalse();
        assertThat(mailsAfter(sameTime))
                .isNotEmpty()
                .allMatch(said -> said.contains("No date of the reviews and assessments changes"));

        var more = works("0.8", "4");
        assertThat(preview(school.head(), more).plan().moves()).isTrue();
        assertThat(mailsAfter(more)).isNotEmpty().allMatch(said -> said.contains("planned anew"));
    }

    private List<String> mailsAfter(Wish wish) {
        workshop.post.clear();
        RegistrationDesk.require(save(school.head(), wish));
        reports.tell.run();
        return workshop.post.stream()
                .filter(letter -> letter.subject().equals("The posts of an early career teacher have changed"))
                .map(Letter::toString)
                .toList();
    }

    @Test
    void what_was_changed_is_in_the_audit_trail() {
        RegistrationDesk.require(save(school.head(), add("0.4", "2")));

        var rows = workshop.transactions.in(officer.scope(), () -> workshop.transactions
                .sql()
                .list(
                        "select new ->> 'school_id' school from audit_row where relation = 'contract'"
                                + " and new ->> 'school_id' = ?",
                        row -> row.text("school"),
                        Long.toString(other.value())));
        assertThat(rows).hasSize(1);
    }

    @Test
    void impossible_answers_are_refused_at_their_fields() {
        assertThat(save(school.head(), new Wish(Kind.ADD, other, Map.of())))
                .extracting(Refusal::field)
                .contains("first", "contract", "fte", "daysPerWeek");
    }

    private Wish add(String fte, String days) {
        var typed = new HashMap<String, String>();
        RegistrationDesk.date(typed, "first", "4", "1", "2027");
        typed.put("contract", "permanent");
        typed.put("fte", fte);
        typed.put("daysPerWeek", days);
        return new Wish(Kind.ADD, other, typed);
    }

    private Wish works(String fte, String days) {
        var typed = new HashMap<String, String>();
        RegistrationDesk.date(typed, "first", "4", "1", "2027");
        typed.put("fte", fte);
        typed.put("daysPerWeek", days);
        return new Wish(Kind.PATTERN, school.id(), typed);
    }

    private static Wish end(SchoolId at) {
        var typed = new HashMap<String, String>();
        RegistrationDesk.date(typed, "last", "20", "7", "2027");
        return new Wish(Kind.END, at, typed);
    }

    private java.time.LocalDate lastDue() {
        return reports.reports(started).stream()
                .map(Report::planned)
                .filter(planned -> planned.isFinal())
                .findFirst()
                .orElseThrow()
                .due();
    }

    private Held held(Caller caller) {
        return reports.posts.of(caller, started.induction().id()).orElseThrow();
    }

    private Seen seen() {
        return new Seen(
                started.induction().id(), held(school.head()).induction().version());
    }

    private Preview preview(Caller caller, Wish wish) {
        return reports.posts.preview(caller, seen(), wish).fold(preview -> preview, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private List<Refusal> save(Caller caller, Wish wish) {
        return reports.posts.save(caller, seen(), wish);
    }
}
