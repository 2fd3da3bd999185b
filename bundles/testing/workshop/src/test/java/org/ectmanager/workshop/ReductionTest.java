/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.application.reduction.ReduceInduction.Log;
import org.ectmanager.application.reduction.ReduceInduction.Preview;
import org.ectmanager.application.reduction.ReduceInduction.Seen;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R25 to R27: a decision maker makes an induction shorter, and full again. */
class ReductionTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller maker;
    private long id;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        workshop.clock.moveTo(Instant.parse("2026-09-21T09:00:00Z"));
        maker = cast.staff(school.body(), Position.DECISION_MAKER);
        id = started.induction().id();
    }

    @Test
    void a_shorter_induction_ends_earlier_and_its_final_assessment_comes_with_its_end() {
        var before = last();

        RegistrationDesk.require(reduce(wanted("2")));

        assertThat(log().plan().required().terms()).hasToString("4.0");
        assertThat(last().period().to()).isBefore(before.period().to());
        assertThat(last().because())
                .extracting(reason -> reason.rule() + " " + reason.sentence())
                .contains("R25 The appropriate body took off 2 terms, which leaves 4.");
    }

    /** R25, guidance 3.4. */
    @Test
    void reduced_to_one_term_the_final_assessment_alone_is_due() {
        RegistrationDesk.require(reduce(wanted("5")));

        assertThat(planned()).singleElement().satisfies(report -> assertThat(report.isFinal())
                .isTrue());
    }

    @Test
    void the_new_plan_is_the_one_that_saving_makes_and_nothing_is_saved_before() {
        var before = planned();

        var preview = done(registration.reduce.ifReduced(maker, seen(), wanted("2.5")));

        assertThat(preview.findings())
                .extracting(Finding::code)
                .containsExactly("reduction.left", "reduction.advised", "reduction.agreed");
        assertThat(planned())
                .isEqualTo(before)
                .isEqualTo(preview.plan().before().reports());
        assertThat(log().reductions()).isEmpty();
        RegistrationDesk.require(reduce(wanted("2.5")));
        assertThat(planned()).isEqualTo(preview.plan().then().reports());
    }

    @Test
    void what_was_shared_is_never_touched() {
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        desk.writes(started, first.id());
        desk.write.share(school.tutor(), school.id(), desk.seen(started, first.id()));
        var shared = desk.report(started, first.id());

        RegistrationDesk.require(reduce(wanted("4")));

        assertThat(desk.report(started, first.id())).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({
        "terms,5.5,terms,reduction.too-much",
        "terms,0,terms,reduction.terms.number",
        "terms,1.125,terms,reduction.terms.number",
        "terms,many,terms,reduction.terms.wrong",
        "reason,'',reason,reduction.reason.none",
        "reason,PART_TIME_TWO_YEARS,reason,bring-forward.full-time",
        "evidence,'',evidence,reduction.evidence.missing",
        "agreed-day,31,agreed,reduction.agreed.wrong",
        "agreed-month,12,agreed,reduction.agreed.future"
    })
    void what_cannot_be_is_refused_and_names_the_field(String field, String typed, String at, String code) {
        var wanted = wanted("1");
        wanted.put(field, typed);

        assertThat(reduce(wanted)).extracting(Refusal::field, Refusal::code).containsExactly(tuple(at, code));
        assertThat(log().reductions()).isEmpty();
    }

    @Test
    void without_the_teacher_and_the_head_nothing_is_taken_off() {
        var wanted = wanted("1");
        wanted.keySet().removeIf(field -> field.startsWith("agreed") || field.startsWith("advised"));

        assertThat(reduce(wanted)).extracting(Refusal::field).containsExactly("advised", "agreed");
    }

    /** R26: derived from 0.6 for six calendar terms. */
    @Test
    void a_part_timer_ends_early_after_two_school_years_and_not_before() {
        var answers = registration.answers(school);
        answers.put("fte", "0.6");
        answers.put("daysPerWeek", "3");
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        started = desk.started(school, answers);
        id = started.induction().id();
        var wanted = wanted("2.39");
        wanted.put("reason", "PART_TIME_TWO_YEARS");

        workshop.clock.moveTo(Instant.parse("2028-05-30T09:00:00Z"));
        assertThat(reduce(wanted)).extracting(Refusal::code).contains("bring-forward.too-early");
        workshop.clock.moveTo(Instant.parse("2028-08-20T09:00:00Z"));
        RegistrationDesk.require(reduce(wanted));

        assertThat(log().plan().required().terms().figures()).isEqualTo("3.61");
        assertThat(log().plan().completion().date().orElseThrow()).isBetween("2028-09-01", "2028-09-30");
    }

    @Test
    void taken_back_the_induction_is_as_long_as_it_was_and_the_reduction_stays_on_record() {
        var before = planned();
        RegistrationDesk.require(reduce(wanted("2")));
        var standing = log().reductions().get(0);

        var preview = done(registration.reduce.ifWithdrawn(maker, seen(), standing.id()));
        RegistrationDesk.require(
                registration.reduce.withdraw(maker, seen(), standing.id(), "The teacher asked for it"));

        assertThat(planned()).isEqualTo(before).isEqualTo(preview.plan().then().reports());
        assertThat(log().reductions()).singleElement().satisfies(kept -> {
            assertThat(kept.stands()).isFalse();
            assertThat(kept.withdrawn().orElseThrow().because()).isEqualTo("The teacher asked for it");
            assertThat(kept.basis().evidence()).isEqualTo("Four years of whole classes in another school");
        });
        RegistrationDesk.require(reduce(wanted("1")));
        assertThat(log().plan().required().terms()).hasToString("5.0");
    }

    @Test
    void taken_back_from_one_term_every_report_is_there_again() {
        var before = planned();
        RegistrationDesk.require(reduce(wanted("5")));

        RegistrationDesk.require(registration.reduce.withdraw(
                maker, seen(), log().reductions().get(0).id(), "The teacher asked for it"));

        assertThat(planned()).isEqualTo(before);
    }

    @Test
    void it_is_taken_back_with_a_reason_and_not_once_the_final_assessment_rests_on_it() {
        RegistrationDesk.require(reduce(wanted("5")));
        var standing = log().reductions().get(0).id();
        assertThat(registration.reduce.withdraw(maker, seen(), standing, " "))
                .extracting(Refusal::field)
                .containsExactly("because");
        var last = desk.reports(started).stream()
                .filter(report -> report.planned().isFinal() && report.state() != Report.State.CANCELLED)
                .findFirst()
                .orElseThrow();
        desk.dayComes(last.planned().opens().toString());
        desk.handsIn(started, last.id());

        var decision = desk.decide.awaited(maker).get(0).decision().id();
        assertThat(desk.decide.look(maker, decision).orElseThrow().findings())
                .extracting(Finding::code)
                .contains("decision.reduced");
        assertThat(registration.reduce.withdraw(maker, seen(), standing, "The teacher asked for it"))
                .extracting(Refusal::code)
                .containsExactly("reduction.final-shared");
    }

    @Test
    void of_two_who_reduce_at_once_the_second_is_told() {
        var seen = seen();
        RegistrationDesk.require(registration.reduce.reduce(maker, seen, wanted("3")));

        assertThat(registration.reduce.reduce(maker, seen, wanted("3")))
                .extracting(Refusal::code)
                .containsExactly("reduction.changed");
        assertThat(registration.reduce.ifReduced(maker, seen, wanted("3"))).isInstanceOf(Result.Refused.class);
    }

    @Test
    void two_at_the_very_same_moment_do_not_both_count() {
        RegistrationDesk.require(reduce(wanted("2")));
        var first = log().reductions().get(0);
        var same = new RecordedReduction(
                first.id() + 1,
                id,
                first.number(),
                first.reduction(),
                first.basis(),
                first.made(),
                first.withdrawn(),
                1);

        assertThatThrownBy(() -> workshop.transactions.run(maker.scope(), () -> registration.reductions.add(same)))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void only_decision_makers_of_the_body_reduce_and_never_the_named_contact() {
        var others = List.of(
                cast.staff(school.body(), Position.AB_ADMINISTRATOR),
                cast.staff(school.body(), Position.QUALITY_ASSURER),
                school.head(),
                school.tutor(),
                started.ect());
        for (var other : others) {
            assertThat(registration.reduce.mayReduce(other, started.induction()))
                    .isFalse();
            assertThatThrownBy(() -> registration.reduce.reduce(other, new Seen(id, 0), wanted("1")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> registration.reduce.ifReduced(other, new Seen(id, 0), wanted("1")))
                    .isInstanceOf(NotAllowed.class);
        }
        var contact = started.induction().team().namedContact();
        var both = new Caller(school.body(), contact, maker.name(), maker.appointments());
        assertThat(registration.reduce.mayReduce(both, started.induction())).isFalse();
    }

    @Test
    void another_body_finds_nothing() {
        RegistrationDesk.require(reduce(wanted("1")));
        var stranger = cast.staff(cast.body(), Position.DECISION_MAKER);

        assertThat(registration.reduce.of(stranger, id)).isEmpty();
        assertThatThrownBy(() -> registration.reduce.reduce(stranger, new Seen(id, 0), wanted("1")))
                .isInstanceOf(NotAllowed.class);
        assertThat(workshop.transactions.in(stranger.scope(), () -> registration.reductions.of(id)))
                .isEmpty();
    }

    @Test
    void teacher_tutor_and_head_read_it_and_those_of_another_school_do_not() {
        RegistrationDesk.require(reduce(wanted("1")));

        assertThat(List.of(started.ect(), school.tutor(), school.head()))
                .allSatisfy(reader -> assertThat(registration.reduce.beside(reader, started.induction()))
                        .hasSize(1));
        var elsewhere = registration.school(school.body());
        assertThat(registration.reduce.beside(elsewhere.tutor(), started.induction()))
                .isEmpty();
        assertThat(registration.reduce.of(elsewhere.head(), id)).isEmpty();
    }

    @Test
    void teacher_tutor_and_head_are_told_why_and_what_comes_next() {
        desk.tell.run();
        workshop.post.clear();
        RegistrationDesk.require(reduce(wanted("1.5")));
        desk.tell.run();

        assertThat(workshop.post)
                .extracting(Letter::subject)
                .containsExactlyInAnyOrder(
                        "Your induction is shorter",
                        "The induction of an early career teacher is shorter",
                        "The induction of an early career teacher is shorter");
        assertThat(workshop.post.toString())
                .contains("taken 1.5 terms off your induction. The reason: Experience before induction")
                .contains("If you do, tell your named contact");

        workshop.post.clear();
        RegistrationDesk.require(registration.reduce.withdraw(
                maker, seen(), log().reductions().get(0).id(), "The teacher would rather serve all of it"));
        desk.tell.run();
        assertThat(workshop.post).hasSize(3).allSatisfy(letter -> assertThat(letter.toString())
                .contains("Why is on the record.")
                .doesNotContain("The teacher would rather serve all of it"));
    }

    @Test
    void every_change_and_its_reason_is_in_the_audit_trail() {
        RegistrationDesk.require(reduce(wanted("1")));
        RegistrationDesk.require(registration.reduce.withdraw(
                maker, seen(), log().reductions().get(0).id(), "The teacher asked for it"));

        var told = workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                .sql()
                .list(
                        "select kind, reason from audit_event where body = ? and kind like 'reduction.%' order by id",
                        row -> row.text("kind") + " " + row.text("reason"),
                        school.body().value()));
        assertThat(told).containsExactly("reduction.made ", "reduction.withdrawn The teacher asked for it");
        var rows = workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                .sql()
                .list(
                        "select coalesce(old ->> 'withdrawn_because', 'new') was, new ->> 'withdrawn_because' it"
                                + " from audit_row where body = ? and relation = 'reduction' order by id",
                        row -> row.text("was") + ">" + row.text("it"),
                        school.body().value()));
        assertThat(rows).containsExactly("new>", ">The teacher asked for it");
    }

    @Test
    void a_program_reads_those_that_stand_and_another_bodys_reads_none() {
        RegistrationDesk.require(reduce(wanted("1.25")));
        RegistrationDesk.require(reduce(wanted("2")));
        RegistrationDesk.require(registration.reduce.withdraw(
                maker, seen(), log().reductions().get(1).id(), "The teacher asked for it"));
        var programs = new ServiceDesk(workshop, cast, registration);

        assertThat(programs.ects
                        .find(programs.client(school.body(), Grant.ECTS_READ), id)
                        .orElseThrow()
                        .shorter())
                .singleElement()
                .satisfies(shorter ->
                        assertThat(shorter.reduction().terms().figures()).isEqualTo("1.25"));
        assertThat(readByToken(programs.client(school.body(), Grant.PLANS_READ)))
                .isEmpty();
        assertThat(readByToken(programs.client(cast.body(), Grant.ECTS_READ))).isEmpty();
    }

    private List<RecordedReduction> readByToken(Client client) {
        return workshop.transactions.in(client.scope(), () -> registration.reductions.of(id));
    }

    private Map<String, String> wanted(String terms) {
        var typed = new HashMap<String, String>();
        typed.put("reason", "PRIOR_EXPERIENCE");
        typed.put("terms", terms);
        typed.put("evidence", "Four years of whole classes in another school");
        RegistrationDesk.date(typed, "agreed", "14", "9", "2026");
        RegistrationDesk.date(typed, "advised", "10", "9", "2026");
        return typed;
    }

    private List<Refusal> reduce(Map<String, String> typed) {
        return registration.reduce.reduce(maker, seen(), typed);
    }

    private Log log() {
        return registration.reduce.of(maker, id).orElseThrow();
    }

    private Seen seen() {
        return new Seen(id, log().version());
    }

    private List<PlannedReport> planned() {
        return desk.reports(started).stream()
                .filter(report -> report.state() != Report.State.CANCELLED)
                .map(Report::planned)
                .toList();
    }

    private PlannedReport last() {
        return planned().stream().filter(PlannedReport::isFinal).findFirst().orElseThrow();
    }

    private static Preview done(Result<Preview> result) {
        return result.fold(preview -> preview, refusals -> {
            throw new AssertionError(refusals);
        });
    }
}
