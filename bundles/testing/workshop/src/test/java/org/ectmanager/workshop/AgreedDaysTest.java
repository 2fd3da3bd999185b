/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.report.Became;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Days that body, school and early career teacher agree for reports (R35 c, R37). */
class AgreedDaysTest {

    private static final String REASON = "She is back at school after Easter.";
    private static final LocalDate DAY = LocalDate.of(2027, 4, 30);

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller officer;
    private long second;

    @BeforeEach
    void induction_runs() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        second = desk.reports(started).get(1).id();
    }

    @Test
    void the_report_is_due_on_the_day_that_was_agreed_and_opens_as_long_before() {
        var before = report(second).planned();
        RegistrationDesk.require(agree(second, DAY));

        var after = report(second).planned();
        assertThat(after.due()).isEqualTo(DAY);
        assertThat(after.due().toEpochDay() - after.opens().toEpochDay())
                .isEqualTo(before.due().toEpochDay() - before.opens().toEpochDay());
        assertThat(after.period()).isEqualTo(before.period());
        assertThat(after.because()).last().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("R35");
            assertThat(reason.guidance()).isEqualTo("2.56");
            assertThat(reason.sentence()).contains("30 April 2027").doesNotContain(REASON);
        });
    }

    @Test
    void the_date_of_an_assessment_is_agreed_by_its_own_rule() {
        var formal = desk.reports(started).stream()
                .filter(report -> report.planned().kind() == ReportKind.FORMAL_ASSESSMENT)
                .findFirst()
                .orElseThrow();
        RegistrationDesk.require(agree(formal.id(), formal.planned().due().minusDays(3)));

        assertThat(report(formal.id()).planned().because()).last().satisfies(reason -> assertThat(reason.rule())
                .isEqualTo("R37"));
    }

    @Test
    void every_new_plan_keeps_the_day() {
        RegistrationDesk.require(agree(second, DAY));
        replan();
        replan();

        assertThat(report(second).planned().due()).isEqualTo(DAY);
        assertThat(report(second).planned().because())
                .filteredOn(reason -> reason.sentence().contains("30 April 2027"))
                .hasSize(1);
    }

    @Test
    void what_is_taken_back_is_due_on_the_day_of_the_plan() {
        var before = report(second).planned();
        RegistrationDesk.require(agree(second, DAY));
        RegistrationDesk.require(desk.agree.takeBack(officer, desk.seen(started, second)));

        assertThat(report(second).planned()).isEqualTo(before);
        assertThat(report(second).course().agreed()).isEmpty();
    }

    @Test
    void a_day_can_be_agreed_anew() {
        RegistrationDesk.require(agree(second, DAY));
        RegistrationDesk.require(agree(second, DAY.plusDays(7)));

        assertThat(report(second).planned().due()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void tutor_and_teacher_are_told_the_day_and_not_the_reason() {
        RegistrationDesk.require(agree(second, DAY));
        desk.tell.run();

        for (var reader : List.of(school.tutor(), started.ect())) {
            assertThat(told(reader)).hasSize(1).allSatisfy(letter -> assertThat(
                            letter.text().toString())
                    .contains("30 April 2027")
                    .doesNotContain(REASON));
        }
    }

    @Test
    void it_stands_in_the_trail_with_its_reason() {
        RegistrationDesk.require(agree(second, DAY));

        assertThat(workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                        .sql()
                        .list(
                                "select reason from audit_event where kind = 'report.day-agreed' and subject_id = ?"
                                        + " and actor = ?",
                                row -> row.text("reason"),
                                second,
                                officer.person().value())))
                .containsExactly(REASON);
    }

    @Test
    void a_day_in_the_past_or_without_a_reason_is_refused_by_its_field() {
        var seen = desk.seen(started, second);

        assertThat(desk.agree.agree(officer, seen, LocalDate.of(2026, 8, 23), " "))
                .extracting(Refusal::field)
                .containsExactly("day", "reason");
        assertThat(agree(second, LocalDate.of(2029, 1, 1)))
                .extracting(Refusal::field)
                .containsExactly("day");
    }

    @Test
    void what_was_shared_keeps_its_day() {
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        desk.writes(started, first.id());
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, first.id())));

        assertThat(agree(first.id(), DAY)).extracting(Refusal::code).containsExactly("report.changed");
        assertThat(desk.agree.look(officer, first.id())).isEmpty();
        assertThat(desk.agree.became(officer, first.id())).isEmpty();
    }

    @Test
    void what_was_handed_in_says_so() {
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        desk.handsIn(started, first.id());

        assertThat(desk.agree.became(officer, first.id())).contains(Became.HANDED_IN);
    }

    @Test
    void only_leads_and_administrators_of_the_same_body_agree() {
        var seen = desk.seen(started, second);
        for (var somebody : List.of(school.tutor(), school.head(), started.ect())) {
            assertThatThrownBy(() -> desk.agree.agree(somebody, seen, DAY, REASON))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.agree.look(somebody, second)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> desk.agree.takeBack(somebody, seen)).isInstanceOf(NotAllowed.class);
        }
        var neighbour = cast.staff(registration.school(cast.body()).body(), Position.AB_ADMINISTRATOR);
        assertThat(desk.agree.look(neighbour, second)).isEmpty();
        assertThat(desk.agree.became(neighbour, second)).isEmpty();
        assertThat(desk.agree.agree(neighbour, seen, DAY, REASON))
                .extracting(Refusal::code)
                .containsExactly("report.changed");
    }

    private List<Refusal> agree(long report, LocalDate day) {
        return desk.agree.agree(officer, desk.seen(started, report), day, REASON);
    }

    private Report report(long id) {
        return desk.report(started, id);
    }

    private void replan() {
        workshop.transactions.in(
                Scope.of(school.body()),
                () -> registration.planned.follow(school.body(), started.induction(), "something changed"));
    }

    private List<Letter> told(Caller reader) {
        return workshop.post.stream()
                .filter(letter -> letter.subject().startsWith("A report has another day"))
                .filter(letter -> letter.to().value().equals(cast.email(reader)))
                .toList();
    }
}
