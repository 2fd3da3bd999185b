/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.calendar.ManageTermDates;
import org.ectmanager.application.calendar.ManageTermDates.Preview;
import org.ectmanager.application.calendar.ManageTermDates.Seen;
import org.ectmanager.application.calendar.ManageTermDates.Year;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Term dates of a school's own (R21). */
class TermDatesTest {

    private static final Seen NOTHING = new Seen(2026, 0);
    private static final String OWN = "The term dates are those that the school entered for itself.";
    private static final String BODYS = "The term dates are those that the appropriate body publishes.";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final ReportDesk reports = new ReportDesk(workshop, cast, desk);
    private final ManageTermDates terms = desk.terms;
    private School school;
    private Started started;
    private Caller officer;

    @BeforeEach
    void a_teacher_on_induction() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = desk.school(cast.body());
        started = reports.started(school, desk.answers(school));
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    @Test
    void four_school_years_are_shown_with_the_appropriate_bodys_dates() {
        assertThat(years(school.tutor())).extracting(Year::begins).containsExactly(2024, 2025, 2026, 2027);
        assertThat(years(school.tutor())).allSatisfy(year -> {
            assertThat(year.bodys()).hasSize(3);
            assertThat(year.own()).isEmpty();
        });
    }

    @Test
    void heads_leads_and_officers_may_change_them() {
        var administrator = cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR);

        assertThat(List.of(school.head(), school.lead(), officer))
                .allMatch(caller -> terms.mayChange(caller, school.id()));
        assertThat(List.of(school.tutor(), administrator, cast.staff(school.body(), Position.QUALITY_ASSURER)))
                .noneMatch(caller -> terms.mayChange(caller, school.id()));
    }

    @Test
    void a_preview_names_the_plans_that_change_and_saves_nothing() {
        var preview = preview(school.head(), typed());

        assertThat(preview.open()).isEqualTo(1);
        assertThat(preview.moved()).singleElement().satisfies(moved -> assertThat(
                        moved.difference().changed())
                .isNotEmpty()
                .allMatch(change -> !change.sentences().isEmpty()));
        assertThat(preview.terms()).extracting(counted -> counted.term().to()).contains(LocalDate.of(2026, 12, 11));
        assertThat(year().own()).isEmpty();
    }

    @Test
    void saved_dates_move_the_reports_and_say_whose_they_are() {
        var before = first();

        save(school.head(), NOTHING, typed());

        assertThat(first().planned().period().to()).isEqualTo(LocalDate.of(2026, 12, 11));
        assertThat(first().planned().due()).isBefore(before.planned().due());
        assertThat(first().id()).isEqualTo(before.id());
        assertThat(first().planned().because()).extracting(Reason::sentence).contains(OWN);
    }

    @Test
    void other_years_stay_as_they_were() {
        var before = plan().stream()
                .filter(report -> report.planned().period().from().isAfter(LocalDate.of(2027, 8, 31)))
                .map(report -> report.planned().due())
                .toList();

        var typed = typed();
        RegistrationDesk.date(typed, "first1", "1", "9", "2026");
        save(school.head(), NOTHING, typed);

        assertThat(plan().stream()
                        .filter(report -> report.planned().period().from().isAfter(LocalDate.of(2027, 8, 31)))
                        .map(report -> report.planned().due()))
                .isEqualTo(before)
                .isNotEmpty();
    }

    @Test
    void what_was_shared_keeps_its_dates() {
        reports.dayComes("2026-11-30");
        var shared = first().id();
        reports.writes(started, shared);
        RegistrationDesk.require(reports.write.share(school.tutor(), school.id(), reports.seen(started, shared)));
        var planned = reports.report(started, shared).planned();

        save(school.head(), NOTHING, typed());

        assertThat(reports.report(started, shared).planned()).isEqualTo(planned);
    }

    @Test
    void given_up_dates_bring_the_appropriate_bodys_back() {
        var before = first().planned().due();
        save(officer, NOTHING, typed());

        assertThat(terms.previewGivingUp(school.head(), school.id(), seen())
                        .<Object>fold(preview -> preview.moved().size(), refusals -> refusals))
                .isEqualTo(1);
        RegistrationDesk.require(terms.giveUp(school.head(), school.id(), seen()));

        assertThat(first().planned().due()).isEqualTo(before);
        assertThat(year().own()).isEmpty();
    }

    @Test
    void generated_terms_are_not_said_to_be_the_appropriate_bodys() {
        save(school.head(), NOTHING, typed());

        assertThat(plan()).allSatisfy(report -> assertThat(report.planned().because())
                .extracting(Reason::sentence)
                .doesNotContain(BODYS));
    }

    @Test
    void whoever_was_overtaken_is_told() {
        save(school.head(), NOTHING, typed());

        assertThat(terms.save(officer, school.id(), NOTHING, typed()))
                .extracting(Refusal::code)
                .containsExactly("terms.changed");
        assertThat(terms.since(officer, school.id(), NOTHING)).hasValueSatisfying(edit -> assertThat(edit.by())
                .isEqualTo(school.head().name().full()));
        assertThat(terms.giveUp(officer, school.id(), new Seen(2026, 9)))
                .extracting(Refusal::code)
                .containsExactly("terms.changed");
        var first = seen();
        save(officer, first, typed());
        assertThat(terms.since(school.head(), school.id(), first)).hasValueSatisfying(edit -> assertThat(edit.by())
                .isEqualTo(officer.name().full()));
    }

    @Test
    void whoever_saw_dates_that_were_given_up_and_entered_again_is_told_by_whom() {
        save(school.head(), NOTHING, typed());
        var first = seen();
        RegistrationDesk.require(terms.giveUp(school.head(), school.id(), first));
        save(officer, NOTHING, typed());

        assertThat(terms.save(school.head(), school.id(), first, typed()))
                .extracting(Refusal::code)
                .containsExactly("terms.changed");
        assertThat(terms.since(school.head(), school.id(), first)).hasValueSatisfying(edit -> assertThat(edit.by())
                .isEqualTo(officer.name().full()));
    }

    @Test
    void nothing_is_given_up_that_was_not_entered() {
        assertThat(terms.giveUp(school.head(), school.id(), NOTHING))
                .extracting(Refusal::code)
                .containsExactly("terms.nothing");
    }

    @Test
    void years_far_away_are_not_entered() {
        assertThat(terms.save(school.head(), school.id(), new Seen(2031, 0), typed(2031)))
                .extracting(Refusal::code)
                .containsExactly("terms.far");
    }

    @Test
    void two_school_years_do_not_overlap() {
        save(school.head(), NOTHING, typed());
        var next = typed(2027);
        RegistrationDesk.date(next, "first1", "2", "8", "2027");
        RegistrationDesk.date(next, "last1", "10", "12", "2027");
        RegistrationDesk.date(next, "last2", "17", "3", "2028");
        RegistrationDesk.date(next, "last3", "7", "7", "2028");
        RegistrationDesk.require(terms.save(school.head(), school.id(), new Seen(2027, 0), next));
        var later = typed();
        RegistrationDesk.date(later, "last3", "6", "8", "2027");

        assertThat(terms.save(school.head(), school.id(), seen(), later))
                .extracting(Refusal::field)
                .containsExactly("last3");
    }

    @Test
    void a_wrong_field_is_named() {
        var typed = typed();
        RegistrationDesk.date(typed, "last1", "30", "2", "2026");

        assertThat(terms.save(school.head(), school.id(), NOTHING, typed))
                .extracting(Refusal::field)
                .containsExactly("last1");
    }

    @Test
    void a_second_school_of_a_teacher_decides_nothing() {
        var other = desk.school(school.body());
        var before = first().planned();

        save(other.head(), other, NOTHING, typed());

        assertThat(first().planned()).isEqualTo(before);
        assertThat(preview(other.head(), other, seen(other), typed()).open()).isZero();
    }

    @Test
    void saving_and_giving_up_are_on_record() {
        save(school.head(), NOTHING, typed());
        RegistrationDesk.require(terms.giveUp(school.head(), school.id(), seen()));

        assertThat(count(
                        officer,
                        "select count(distinct kind) n from audit_event"
                                + " where kind in ('term-dates.saved', 'term-dates.given-up')"))
                .isEqualTo(2);
    }

    @Test
    void the_first_wall_refuses_people_of_another_school() throws SQLException {
        save(school.head(), NOTHING, typed());
        var stranger = cast.letIn(school.body(), cast.school("Other School"));

        Walls.without(List.of("school_terms"), () -> {
            assertThat(terms.of(stranger, school.id())).isEmpty();
            assertThatThrownBy(() -> terms.save(stranger, school.id(), NOTHING, typed()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> terms.giveUp(school.tutor(), school.id(), seen()))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> terms.preview(school.tutor(), school.id(), NOTHING, typed()))
                    .isInstanceOf(NotAllowed.class);
        });
    }

    @Test
    void the_second_wall_shows_and_takes_nothing_of_another_body() {
        save(school.head(), NOTHING, typed());
        var open = new RegistrationDesk(workshop, cast, Walls.OPEN).terms;
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        assertThat(open.of(stranger, school.id())).isEmpty();
        assertThat(count(stranger, "select count(*) n from school_terms")).isZero();
        assertThatThrownBy(() -> workshop.transactions.run(stranger.scope(), () -> workshop.transactions
                        .sql()
                        .change(
                                "insert into school_terms (body, id, school_id, begins, terms)"
                                        + " values (?, 7, ?, 2027, '[]')",
                                school.body().value(),
                                school.id().value())))
                .hasMessageContaining("42501");
    }

    @Test
    void without_the_second_wall_each_body_still_asks_for_its_own_only() throws SQLException {
        save(school.head(), NOTHING, typed());
        var elsewhere = cast.body();
        cast.letIn(elsewhere, school.id());
        var stranger = cast.staff(elsewhere, Position.AB_LEAD);

        Walls.without(List.of("school_terms"), () -> assertThat(
                        terms.of(stranger, school.id()).orElseThrow())
                .allMatch(year -> year.own().isEmpty()));
    }

    private long count(Caller caller, String statement) {
        return workshop.transactions.in(caller.scope(), () -> workshop.transactions
                .sql()
                .first(statement, row -> row.number("n"))
                .orElseThrow());
    }

    /** Term dates that nobody else has. */
    static Map<String, String> typed() {
        return typed(2026);
    }

    static Map<String, String> typed(int begins) {
        var year = Integer.toString(begins);
        var next = Integer.toString(begins + 1);
        var typed = new HashMap<String, String>();
        RegistrationDesk.date(typed, "first1", "24", "8", year);
        RegistrationDesk.date(typed, "last1", "11", "12", year);
        RegistrationDesk.date(typed, "closedFirst1", "12", "10", year);
        RegistrationDesk.date(typed, "closedLast1", "23", "10", year);
        RegistrationDesk.date(typed, "first2", "4", "1", next);
        RegistrationDesk.date(typed, "last2", "19", "3", next);
        RegistrationDesk.date(typed, "first3", "5", "4", next);
        RegistrationDesk.date(typed, "last3", "9", "7", next);
        return typed;
    }

    private void save(Caller caller, Seen seen, Map<String, String> typed) {
        save(caller, school, seen, typed);
    }

    private void save(Caller caller, School at, Seen seen, Map<String, String> typed) {
        RegistrationDesk.require(terms.save(caller, at.id(), seen, typed));
    }

    private Preview preview(Caller caller, Map<String, String> typed) {
        return preview(caller, school, NOTHING, typed);
    }

    private Preview preview(Caller caller, School at, Seen seen, Map<String, String> typed) {
        return terms.preview(caller, at.id(), seen, typed).fold(preview -> preview, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private List<Year> years(Caller caller) {
        return terms.of(caller, school.id()).orElseThrow();
    }

    private Year year() {
        return year(terms, school);
    }

    private static Year year(ManageTermDates terms, School at) {
        return terms.of(at.head(), at.id()).orElseThrow().stream()
                .filter(year -> year.begins() == 2026)
                .findFirst()
                .orElseThrow();
    }

    private Seen seen() {
        return seen(school);
    }

    private Seen seen(School at) {
        return seen(terms, at);
    }

    /** The dates of 2026 as they are now. */
    static Seen seen(ManageTermDates terms, School at) {
        return new Seen(2026, year(terms, at).version());
    }

    private List<Report> plan() {
        return reports.plan
                .of(school.head(), started.induction().id())
                .orElseThrow()
                .reports();
    }

    private Report first() {
        return plan().get(0);
    }
}
