/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A teacher is visible to an appropriate body while it has to do with them; its own records stay. */
class LiveRelationTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Caller officer;

    @BeforeEach
    void a_school_and_an_officer() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    @Test
    void while_a_registration_is_open_the_teacher_is_visible() {
        var answers = registration.answers(school);
        registration.signed(school, answers);

        assertThat(seen(school.body(), answers.get("trn"))).isOne();
    }

    @Test
    void a_refused_registration_shows_what_was_typed_and_no_teacher() {
        var answers = registration.answers(school);
        var id = registration.signed(school, answers);
        RegistrationDesk.require(
                registration.authorise.refuse(officer, registration.draft(school, id), "Not with us any more"));

        assertThat(seen(school.body(), answers.get("trn"))).isZero();
        assertThat(registration
                        .authorise
                        .look(officer, id)
                        .orElseThrow()
                        .registration()
                        .answers())
                .containsEntry("trn", answers.get("trn"));
    }

    @Test
    void a_withdrawn_registration_shows_no_teacher() {
        var answers = registration.answers(school);
        var id = registration.signed(school, answers);
        RegistrationDesk.require(
                registration.authorise.query(officer, registration.draft(school, id), "Which school is it?"));
        RegistrationDesk.require(
                registration.register.withdraw(school.lead(), school.id(), registration.draft(school, id)));

        assertThat(seen(school.body(), answers.get("trn"))).isZero();
    }

    @Test
    void who_has_left_is_visible_no_more_and_what_was_signed_stays() {
        var started = desk.started(school);
        var report = desk.reports(started).get(0);
        desk.dayComes(report.planned().opens().toString());
        desk.handsIn(started, report.id());
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, report.id())));

        leaves(started);

        assertThat(teachers(school.body(), started)).isZero();
        var opened = desk.review.look(assurer, report.id()).orElseThrow();
        assertThat(opened.induction().name().full()).isEqualTo("Nova Teacher");
        assertThat(opened.signatures()).isNotEmpty();
        assertThat(registration.see.look(officer, started.induction().id())).isPresent();
        assertThat(registration.inductionsAt(school))
                .extracting(Induction::id)
                .contains(started.induction().id());
    }

    @Test
    void a_name_that_changes_elsewhere_afterwards_is_not_learnt_here() throws SQLException {
        var started = desk.started(school);
        leaves(started);

        asOwner("update teacher set family_name = 'Elsewhere' where id = "
                + started.induction().teacher().value());

        assertThat(registration
                        .see
                        .look(officer, started.induction().id())
                        .orElseThrow()
                        .induction()
                        .name()
                        .full())
                .isEqualTo("Nova Teacher");
    }

    @Test
    void who_comes_back_is_visible_again() {
        var started = desk.started(school);
        leaves(started);

        saved(started, Induction.State.OPEN);

        assertThat(teachers(school.body(), started)).isOne();
    }

    @Test
    void nobody_changes_a_teacher_whom_they_have_not_to_do_with() {
        var started = desk.started(school);
        var stranger = cast.body();
        var id = started.induction().teacher().value();

        assertThat(renamed(stranger, id)).isZero();
        leaves(started);
        assertThat(renamed(school.body(), id)).isZero();
    }

    @Test
    void nobody_changes_a_trn_at_all() {
        var started = desk.started(school);

        assertThatThrownBy(() -> workshop.transactions.run(Scope.of(school.body()), () -> workshop.transactions
                        .sql()
                        .change(
                                "update teacher set trn = '7654321' where id = ?",
                                started.induction().teacher().value())))
                .hasMessageContaining("42501");
    }

    @Test
    void without_the_second_wall_the_first_shows_nothing_of_another_body() throws SQLException {
        var started = desk.started(school);
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        Walls.without(List.of("induction", "teacher", "registration"), () -> {
            assertThat(registration.see.look(stranger, started.induction().id()))
                    .isEmpty();
            assertThat(registration.authorise.look(stranger, started.induction().registration()))
                    .isEmpty();
        });
    }

    @Test
    void without_the_first_wall_the_second_shows_no_teacher_of_another_body() {
        var open = new Workshop(Walls.OPEN);
        var there = new Cast(open).staff(new Cast(open).body(), Position.AB_LEAD);
        var started = desk.started(school);

        assertThat(new RegistrationDesk(open, new Cast(open))
                        .see.look(there, started.induction().id()))
                .isEmpty();
        assertThat(teachers(there.body(), started)).isZero();
    }

    @Test
    void a_list_reads_its_teachers_in_one_go_and_not_by_a_call_for_each() throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var explain = connection.createStatement();
                var plan = explain.executeQuery("explain select t.family_name from induction i"
                        + " cross join lateral teacher_of(i.teacher_id, i.teacher_then) t")) {
            var lines = new ArrayList<String>();
            while (plan.next()) {
                lines.add(plan.getString(1));
            }
            assertThat(lines).anyMatch(line -> line.contains("Join")).noneMatch(line -> line.contains("teacher_of"));
        }
    }

    private void leaves(Started started) {
        saved(started, Induction.State.LEFT);
    }

    private void saved(Started started, Induction.State state) {
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> registration.inductions.save(registration
                        .inductions
                        .find(started.induction().id())
                        .orElseThrow()
                        .ended(state)));
    }

    private long teachers(BodyId body, Started started) {
        return count(body, "id = " + started.induction().teacher().value());
    }

    private long seen(BodyId body, String trn) {
        return count(body, "trn = '" + trn + "'");
    }

    private long count(BodyId body, String which) {
        return workshop.transactions
                .in(Scope.of(body), () -> workshop.transactions
                        .sql()
                        .first("select count(*) n from teacher where " + which, row -> row.number("n")))
                .orElseThrow();
    }

    private int renamed(BodyId body, long teacher) {
        return workshop.transactions.in(Scope.of(body), () -> workshop.transactions
                .sql()
                .change("update teacher set family_name = 'Other' where id = ?", teacher));
    }

    private static void asOwner(String statement) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var change = connection.createStatement()) {
            assertThat(change.executeUpdate(statement)).isOne();
        }
    }
}
