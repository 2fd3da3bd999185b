/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.appeal.AppealForm.What;
import org.ectmanager.application.appeal.AppealState;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.Deadline;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.people.Position;
import org.junit.jupiter.api.Test;

/** R48 to R51: what officers learn of an appeal, and what follows from it. Decided on 1 August 2028. */
class AppealTest extends AppealedInduction {

    /** Derived: ten working days beginning with Monday 7 August 2028. */
    @Test
    void a_teacher_who_will_not_appeal_starts_the_clock_of_dismissal() {
        decided("fail", "");
        desk.dayComes("2028-08-08");
        assertThat(record(What.NOT_WANTED, "2028-08-07")).isEmpty();

        assertThat(failed().dismissal()).map(Deadline::lastDay).hasValue(LocalDate.of(2028, 8, 18));
        assertThat(failed().listing().code()).isEqualTo("failed-list.wait");
        assertThat(log().appeal().next()).isEmpty();
        assertThat(codes(record(What.MADE, "2028-08-08"))).containsExactly("appeal.not-wanted");
    }

    @Test
    void while_an_appeal_runs_nothing_follows_the_fail_and_its_records_are_kept() {
        decided("fail", "");
        desk.dayComes("2028-10-02");
        assertThat(record(What.MADE, "2028-08-25")).isEmpty();

        assertThat(failed().dismissal()).isEmpty();
        assertThat(failed().listing().code()).isEqualTo("failed-list.appeal");
        workshop.clock.moveTo(Instant.parse("2034-08-02T09:00:00Z"));
        assertThat(ending().keeping().code()).isEqualTo("retention.grievance");
    }

    @Test
    void the_copy_starts_the_time_to_reply_and_those_who_decide_are_told() {
        decided("fail", "");
        desk.dayComes("2028-09-11");
        record(What.MADE, "2028-08-25");
        record(What.COPY, "2028-09-11");

        assertThat(log().appeal().toReply(log().clocks()))
                .map(Deadline::lastDay)
                .hasValue(LocalDate.of(2028, 10, 6));
        assertThat(listed()).isEqualTo(AppealState.TO_REPLY);
        desk.tell.run();
        assertThat(workshop.post)
                .filteredOn(letter -> letter.subject().equals("An appeal waits for the reply of your appropriate body"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.toString()).contains("6 October 2028"));
        assertThat(record(What.DEFENDED, "2028-09-11")).isEmpty();
        assertThat(log().appeal().toReply(log().clocks())).isEmpty();
        assertThat(listed()).isEqualTo(AppealState.RUNNING);
    }

    @Test
    void an_appeal_that_is_dismissed_sets_off_dismissal_and_the_list() {
        decided("fail", "");
        desk.dayComes("2028-11-01");
        record(What.MADE, "2028-08-25");
        assertThat(record(What.DISMISSED, "2028-11-01")).isEmpty();

        assertThat(induction().state()).isEqualTo(State.FAILED);
        assertThat(failed().dismissal()).map(Deadline::lastDay).hasValue(LocalDate.of(2028, 11, 14));
        assertThat(failed().listing().code()).isEqualTo("failed-list.dismissed");
        assertThat(ending().endedOn()).isEqualTo("2028-08-01");
    }

    @Test
    void an_appeal_that_is_allowed_against_a_fail_makes_it_a_pass_and_taking_that_back_a_fail_again() {
        decided("fail", "");
        desk.dayComes("2028-11-01");
        record(What.MADE, "2028-08-25");
        assertThat(record(What.ALLOWED, "2028-11-01")).isEmpty();

        assertThat(induction().state()).isEqualTo(State.PASSED);
        assertThat(ending().endedOn()).isEqualTo("2028-11-01");
        assertThat(ending().failed()).isEmpty();
        assertThat(listed()).isEqualTo(AppealState.ALLOWED);
        assertThat(log().decision().made().orElseThrow().appealed()).contains(new Decision.Pass());

        assertThat(takeBack(Kind.OUTCOME, "It was another teacher\u2019s")).isEmpty();
        assertThat(induction().state()).isEqualTo(State.FAILED);
        assertThat(ending().endedOn()).isEqualTo("2028-08-01");
        assertThat(failed().listing().code()).isEqualTo("failed-list.appeal");
        assertThat(log().steps()).extracting(RecordedStep::stands).containsExactly(true, false);
    }

    @Test
    void instead_of_a_fail_induction_goes_on_by_the_period_that_the_outcome_sets() {
        decided("fail", "");
        desk.dayComes("2028-11-01");
        record(What.MADE, "2028-08-25");
        assertThat(record(outcome(What.EXTENDED, "2028-11-01", "extended-terms", "1.5")))
                .isEmpty();

        assertThat(induction().state()).isEqualTo(State.OPEN);
        assertThat(required()).isEqualTo("7.5");
        assertThat(toCome()).anyMatch(report -> report.planned().isFinal());
        assertThat(takeBack(Kind.OUTCOME, "Read wrongly")).isEmpty();
        assertThat(induction().state()).isEqualTo(State.FAILED);
        assertThat(toCome()).isEmpty();
    }

    @Test
    void another_period_takes_the_place_of_the_one_that_was_decided() {
        decided("extend", "2");
        desk.dayComes("2028-09-20");
        record(What.MADE, "2028-08-25");
        assertThat(codes(record(outcome(What.OTHER_PERIOD, "2028-09-20", "other-terms", "2"))))
                .containsExactly("appeal.same-period");
        assertThat(record(outcome(What.OTHER_PERIOD, "2028-09-20", "other-terms", "0.5")))
                .isEmpty();

        assertThat(required()).isEqualTo("6.5");
        assertThat(takeBack(Kind.OUTCOME, "Read wrongly")).isEmpty();
        assertThat(required()).isEqualTo("8");
    }

    @Test
    void an_extension_that_falls_leaves_a_pass() {
        decided("extend", "2");
        desk.dayComes("2028-09-20");
        record(What.MADE, "2028-08-25");
        assertThat(record(What.ALLOWED, "2028-09-20")).isEmpty();

        assertThat(induction().state()).isEqualTo(State.PASSED);
        assertThat(toCome()).isEmpty();
        assertThat(ending().endedOn()).isEqualTo("2028-09-20");
    }

    @Test
    void a_step_is_corrected_with_a_reason_and_the_trail_keeps_both() {
        decided("fail", "");
        desk.dayComes("2028-10-02");
        record(What.MADE, "2028-08-25");
        record(What.COPY, "2028-09-11");
        assertThat(codes(correct(Kind.MADE, typed(What.MADE, "2028-08-24"), "")))
                .containsExactly("appeal.because");
        assertThat(codes(correct(Kind.MADE, typed(What.MADE, "2028-09-12"), "Misread")))
                .contains("appeal.late-why", "appeal.rests");
        assertThat(correct(Kind.MADE, typed(What.MADE, "2028-08-24"), "Misread"))
                .isEmpty();

        assertThat(log().steps()).extracting(RecordedStep::stands).containsExactly(false, true, true);
        assertThat(log().appeal().steps()).extracting(AppealStep::on).first().isEqualTo(LocalDate.of(2028, 8, 24));
        assertThat(codes(takeBack(Kind.MADE, "There was none"))).containsExactly("appeal.rests");
        assertThat(workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                        .sql()
                        .list(
                                "select kind, reason from audit_event where body = ? and kind like 'appeal.%'"
                                        + " and kind <> 'appeal.viewed' order by id",
                                row -> row.text("kind") + " " + row.text("reason"),
                                school.body().value())))
                .containsExactly("appeal.recorded ", "appeal.recorded ", "appeal.corrected Misread");
    }

    @Test
    void whoever_was_overtaken_is_told() {
        decided("fail", "");
        desk.dayComes("2028-08-08");
        var seen = seen();
        record(What.NOT_WANTED, "2028-08-07");
        assertThat(codes(desk.appeals.record.record(officer, seen, typed(What.MADE, "2028-08-08"))))
                .containsExactly("appeal.changed");
    }

    @Test
    void teacher_and_head_are_told_and_the_heads_mail_names_nobody() {
        decided("fail", "");
        desk.tell.run();
        workshop.post.clear();
        record(What.NOT_WANTED, "2028-08-01");
        desk.tell.run();

        assertThat(workshop.post).hasSize(2).allSatisfy(letter -> assertThat(letter.subject())
                .contains("appeal"));
        assertThat(workshop.post)
                .filteredOn(letter -> letter.to().value().equals(cast.email(school.head())))
                .singleElement()
                .satisfies(letter -> assertThat(letter.text().toString())
                        .doesNotContain(started.induction().name().family()));
    }

    @Test
    void officers_record_it_and_teacher_and_head_see_it_and_nobody_else_does() {
        decided("fail", "");
        record(What.NOT_WANTED, "2028-08-01");
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);

        assertThat(codes(desk.appeals.record.takeBack(assurer, seen(), Kind.NOT_WANTED, "No")))
                .containsExactly("appeal.not-yours");
        for (var reader : List.of(assurer, school.head(), started.ect())) {
            assertThat(desk.appeals.record.beside(reader, induction())).isPresent();
        }
        assertThat(desk.appeals.record.beside(school.tutor(), induction())).isEmpty();
        assertThatThrownBy(() -> desk.appeals.record.of(school.head(), decision))
                .isInstanceOf(NotAllowed.class);
        assertThat(desk.appeals.record.of(cast.staff(cast.body(), Position.AB_ADMINISTRATOR), decision))
                .isEmpty();
    }

    @Test
    void a_program_reads_what_stands_and_another_bodys_reads_nothing() {
        decided("fail", "");
        record(What.NOT_WANTED, "2028-08-01");
        var programs = new ServiceDesk(workshop, cast, registration);

        assertThat(programs.decisions
                        .find(programs.client(school.body(), Grant.DECISIONS_READ), decision)
                        .orElseThrow()
                        .steps())
                .containsExactly(new AppealStep.NotWanted(LocalDate.of(2028, 8, 1)));
        var elsewhere = programs.client(cast.body(), Grant.DECISIONS_READ);
        assertThat(workshop.transactions.in(elsewhere.scope(), () -> desk.appeals.appeals.of(decision)))
                .isEmpty();
    }

    @Test
    void what_is_missing_or_wrong_is_said_at_its_field() {
        decided("fail", "");
        desk.dayComes("2028-11-01");
        assertThat(fields(record(Map.of()))).containsExactly("what", "on");
        assertThat(fields(record(What.COPY, "2028-10-02"))).containsExactly("what");
        assertThat(fields(record(What.MADE, "2028-10-02"))).containsExactly("late");
        assertThat(fields(record(What.MADE, "2028-11-02"))).contains("on");
        record(What.MADE, "2028-08-25");
        assertThat(fields(record(What.HEARING, "2028-10-02"))).containsExactly("hearing");
        assertThat(fields(record(outcome(What.EXTENDED, "2028-11-01", "extended-terms", "20"))))
                .containsExactly("extended-terms");
        assertThat(codes(record(What.MADE, "2028-08-25"))).containsExactly("appeal.there");
    }
}
