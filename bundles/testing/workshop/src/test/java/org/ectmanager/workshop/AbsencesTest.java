/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.absence.RecordAbsences.Seen;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R28 to R30: absence is recorded by the school and moves what is still to come. */
class AbsencesTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
    }

    @Test
    void thirty_days_move_the_assessment_and_twenty_nine_do_not() {
        var before = assessment();
        RegistrationDesk.require(add(sick("2026-10-05", "2026-11-20", "29")));
        assertThat(assessment()).isEqualTo(before);

        RegistrationDesk.require(add(sick("2026-12-01", "2026-12-01", "1")));
        assertThat(assessment()).isAfter(before);
        assertThat(log().plan().parts().get(0).extension().extendedBy().toString())
                .isEqualTo("30");
    }

    @Test
    void the_body_is_told_when_absence_changes_how_long_induction_lasts() {
        cast.staff(school.body(), Position.QUALITY_ASSURER);
        RegistrationDesk.require(add(sick("2026-10-05", "2026-11-20", "29")));
        desk.tell.run();
        assertThat(subjects()).doesNotContain("Days of absence change how long an induction lasts");

        RegistrationDesk.require(add(sick("2026-12-01", "2026-12-01", "1")));
        desk.tell.run();
        assertThat(subjects()).contains("Days of absence change how long an induction lasts");
        assertThat(workshop.post.toString()).contains("planned anew, and dates of them have moved");
    }

    @Test
    void what_was_shared_is_never_touched() {
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        desk.writes(started, first.id());
        desk.write.share(school.tutor(), school.id(), desk.seen(started, first.id()));
        var shared = desk.report(started, first.id());

        RegistrationDesk.require(add(sick("2026-09-07", "2026-11-06", "40")));

        assertThat(desk.report(started, first.id())).isEqualTo(shared);
        assertThat(desk.reports(started)).contains(shared);
    }

    @Test
    void an_absence_that_is_taken_back_brings_the_old_plan_back() {
        var before = dates();
        RegistrationDesk.require(add(sick("2026-09-07", "2026-11-06", "40")));
        assertThat(dates()).isNotEqualTo(before);

        RegistrationDesk.require(desk.absences.remove(school.tutor(), seen(recorded())));
        assertThat(dates()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-20,2026-09-04,3,first",
        "2026-09-10,2026-09-07,3,last",
        "2026-09-07,2026-09-08,3,days",
        "2026-09-05,2026-09-06,1,days",
        "2026-09-07,2026-09-08,0,days",
        "2026-09-07,2026-09-08,1.3,days",
        "2026-09-07,2199-09-08,3,last"
    })
    void what_cannot_be_is_refused_and_names_the_field(String first, String last, String days, String field) {
        assertThat(add(sick(first, last, days))).extracting(Refusal::field).containsExactly(field);
    }

    @Test
    void more_days_than_there_are_is_refused_with_the_reason() {
        assertThat(add(sick("2026-12-21", "2027-01-03", "9")))
                .extracting(Refusal::sentence)
                .containsExactly("From 21 December 2026 to 3 January 2027 the contract has at most 7 days: weekends and"
                        + " bank holidays do not count. Check the days and the dates");
        assertThat(add(sick("2026-12-25", "2026-12-28", "1")))
                .extracting(Refusal::sentence)
                .containsExactly("From 25 December 2026 to 28 December 2026 the contract has no working days: weekends"
                        + " and bank holidays do not count. Check the days and the dates");
    }

    @Test
    void one_day_is_not_missed_twice() {
        RegistrationDesk.require(add(sick("2026-09-07", "2026-09-09", "3")));
        assertThat(add(sick("2026-09-09", "2026-09-11", "2.5")))
                .extracting(Refusal::code)
                .containsExactly("absence.first.overlap");
    }

    @Test
    void two_people_who_change_one_absence_do_not_overwrite_each_other() {
        RegistrationDesk.require(add(sick("2026-09-07", "2026-09-09", "3")));
        var seen = seen(recorded());
        RegistrationDesk.require(desk.absences.change(school.tutor(), seen, sick("2026-09-07", "2026-09-08", "2")));
        assertThat(desk.absences.change(school.lead(), seen, sick("2026-09-07", "2026-09-07", "0.5")))
                .extracting(Refusal::code)
                .containsExactly("absence.changed");
    }

    @Test
    void leave_extends_only_if_the_teacher_chose_so_and_the_teacher_is_told() {
        var before = assessment();
        var leave = sick("2026-10-05", "2027-02-26", "80");
        leave.put("kind", "MATERNITY");
        assertThat(add(leave)).extracting(Refusal::field).containsExactly("choice");

        leave.put("choice", "UNDECIDED");
        RegistrationDesk.require(add(leave));
        assertThat(assessment()).isEqualTo(before);

        leave.put("choice", "EXTEND");
        RegistrationDesk.require(desk.absences.change(school.tutor(), seen(recorded()), leave));
        desk.tell.run();
        assertThat(assessment()).isAfter(before);
        assertThat(subjects()).contains("Your leave and your induction");
    }

    @ParameterizedTest
    @CsvSource({"SICKNESS,EXTEND", "SICKNESS,DO_NOT_EXTEND", "OTHER,UNDECIDED"})
    void where_the_teacher_has_no_choice_none_is_taken(String kind, String choice) {
        var absence = sick("2026-09-07", "2026-09-09", "3");
        absence.put("kind", kind);
        absence.put("choice", choice);

        assertThat(add(absence)).extracting(Refusal::code).containsExactly("absence.choice.not-leave");
        absence.put("choice", "NONE");
        assertThat(add(absence)).isEmpty();
    }

    @Test
    void nothing_is_decided_while_the_teacher_has_to_choose() {
        var leave = sick("2026-10-05", "2027-02-26", "80");
        leave.put("kind", "MATERNITY");
        leave.put("choice", "UNDECIDED");
        RegistrationDesk.require(add(leave));
        var last = desk.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        desk.dayComes(last.planned().opens().toString());
        desk.handsIn(started, last.id());
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, last.id())));
        var decision = desk.decide.awaited(assurer).get(0).decision().id();
        assertThat(desk.decide.look(assurer, decision).orElseThrow().findings())
                .filteredOn(Finding::stops)
                .extracting(Finding::code)
                .contains("decision.leave-choice");
    }

    @Test
    void a_program_that_reads_plans_learns_nothing_of_it() {
        RegistrationDesk.require(add(sick("2026-09-07", "2026-11-06", "40")));
        var programs = new ServiceDesk(workshop, cast, registration);

        var plan = programs.plans
                .find(
                        programs.client(school.body(), Grant.PLANS_READ),
                        started.induction().id())
                .orElseThrow();

        assertToldNothing(plan.reports());
    }

    @Test
    void neither_does_an_operator_who_looks_at_the_plan() {
        RegistrationDesk.require(add(sick("2026-09-07", "2026-11-06", "40")));
        var programs = new ServiceDesk(workshop, cast, registration);

        assertToldNothing(
                programs.operate.plan(school.body(), started.induction().id()).orElseThrow());
    }

    private static void assertToldNothing(List<Report> reports) {
        assertThat(reports)
                .flatExtracting(report -> report.planned().because())
                .isNotEmpty()
                .extracting(Reason::rule)
                .contains("R54")
                .doesNotContain("R28", "R29", "R30");
    }

    @Test
    void others_neither_see_nor_record_it_and_the_teacher_only_sees_it() {
        var other = registration.school(school.body());
        var id = started.induction().id();
        RegistrationDesk.require(add(sick("2026-09-07", "2026-09-09", "3")));
        assertThat(desk.absences.of(other.tutor(), id)).isEmpty();
        assertThat(desk.absences.of(started.ect(), id).orElseThrow().absences()).hasSize(1);
        assertThatThrownBy(() -> desk.absences.add(other.tutor(), id, sick("2026-09-14", "2026-09-15", "2")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.absences.add(started.ect(), id, sick("2026-09-14", "2026-09-15", "2")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void every_change_is_in_the_audit_trail() {
        RegistrationDesk.require(add(sick("2026-09-07", "2026-09-09", "3")));
        RegistrationDesk.require(desk.absences.remove(school.tutor(), seen(recorded())));
        var told = workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                .sql()
                .list(
                        "select kind from audit_event where body = ? and kind like 'absence.%' order by id",
                        row -> row.text("kind"), school.body().value()));
        assertThat(told).containsExactly("absence.recorded", "absence.removed");
    }

    private static Map<String, String> sick(String first, String last, String days) {
        var typed = new HashMap<String, String>();
        typed.put("kind", "SICKNESS");
        date(typed, "first", first);
        date(typed, "last", last);
        typed.put("days", days);
        return typed;
    }

    private static void date(Map<String, String> typed, String name, String day) {
        var parts = day.split("-");
        RegistrationDesk.date(typed, name, parts[2], parts[1], parts[0]);
    }

    private List<Refusal> add(Map<String, String> typed) {
        return desk.absences.add(school.tutor(), started.induction().id(), typed);
    }

    private org.ectmanager.application.absence.RecordAbsences.Log log() {
        return desk.absences.of(school.tutor(), started.induction().id()).orElseThrow();
    }

    private RecordedAbsence recorded() {
        return log().absences().get(0);
    }

    private static Seen seen(RecordedAbsence recorded) {
        return new Seen(recorded.induction(), recorded.id(), recorded.version());
    }

    private LocalDate assessment() {
        return desk.reports(started).stream()
                .filter(report -> report.title().equals("Formal assessment 1"))
                .findFirst()
                .orElseThrow()
                .planned()
                .due();
    }

    private List<LocalDate> dates() {
        return desk.reports(started).stream()
                .map(Report::planned)
                .map(planned -> planned.due())
                .toList();
    }

    private List<String> subjects() {
        return workshop.post.stream().map(Letter::subject).toList();
    }
}
