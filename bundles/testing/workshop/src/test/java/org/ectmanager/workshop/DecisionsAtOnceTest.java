/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.leaving.ReleaseTeacher;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.post.ManagePosts;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.reduction.ReduceInduction;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.AtOnce.Act;
import org.ectmanager.workshop.AtOnce.Met;
import org.ectmanager.workshop.AtOnce.Outcome;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Nobody decides on a record that becomes another one at that moment, and nothing becomes another once it is decided. */
class DecisionsAtOnceTest {

    private static final int ONE_AHEAD = 2;

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller maker;
    private long decision;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        maker = cast.staff(school.body(), Position.DECISION_MAKER);
    }

    @RepeatedTest(4)
    void one_decision_maker_passes_while_another_extends(RepetitionInfo time) {
        isAwaited();
        var colleague = cast.staff(school.body(), Position.DECISION_MAKER);
        var passes = decides(maker, "pass", "", Set.of());
        var extend = decides(colleague, "extend", "1", Set.of());

        var outcome = meet(time.getCurrentRepetition(), passes, extend);

        var passed = outcome.winner() == passes;
        assertThat(induction().state()).isEqualTo(passed ? State.PASSED : State.OPEN);
        assertThat(outcome.said())
                .contains((passed ? maker : colleague).name().full() + " decided this in the meantime")
                .contains(passed ? "induction is passed" : "extended by 1 term");
        assertThat(notices()).hasSize(1);
    }

    @RepeatedTest(4)
    void one_decision_maker_fails_while_another_passes(RepetitionInfo time) {
        isAwaited();
        var fails = decides(maker, "fail", "", Set.of());
        var passes = decides(cast.staff(school.body(), Position.DECISION_MAKER), "pass", "", Set.of());

        var outcome = meet(time.getCurrentRepetition(), fails, passes);

        assertThat(induction().state()).isEqualTo(outcome.winner() == fails ? State.FAILED : State.PASSED);
    }

    @RepeatedTest(4)
    void an_absence_is_recorded_while_induction_is_passed(RepetitionInfo time) {
        isAwaited();
        var passes = passes();
        var outcome = meet(time.getCurrentRepetition(), absence("2028", "absence.over"), passes);

        assertThat(absences()).isEqualTo(outcome.winner() == passes ? 0 : 1);
        endsIf(outcome, passes);
    }

    @RepeatedTest(4)
    void a_post_gets_a_last_day_while_induction_is_passed(RepetitionInfo time) {
        isAwaited();
        var passes = passes();

        var outcome = meet(time.getCurrentRepetition(), lastDay("2028", "post.over"), passes);

        assertThat(induction().history().endsOn().isPresent()).isEqualTo(outcome.winner() != passes);
        endsIf(outcome, passes);
    }

    @RepeatedTest(4)
    void induction_is_made_shorter_while_it_is_passed(RepetitionInfo time) {
        isAwaited();
        var passes = passes();

        var outcome = meet(time.getCurrentRepetition(), reduces("reduction.over"), passes);

        assertThat(reductions()).isEqualTo(outcome.winner() == passes ? 0 : 1);
        endsIf(outcome, passes);
    }

    @RepeatedTest(4)
    void induction_is_made_shorter_while_it_is_extended(RepetitionInfo time) {
        isAwaited();
        var extend = decides(maker, "extend", "1", Set.of("decision.made"));

        var outcome = meet(time.getCurrentRepetition(), reduces("reduction.extended"), extend);

        assertThat(reductions()).isEqualTo(outcome.winner() == extend ? 0 : 1);
    }

    @Test
    void who_extends_looks_again_at_an_absence_of_that_moment() {
        isAwaited();
        var absence = absence("2028", "");

        assertThat(meet(ONE_AHEAD, absence, decides(maker, "extend", "1", Set.of("decision.made")))
                        .winner())
                .isSameAs(absence);
    }

    @Test
    void what_was_looked_at_again_is_decided() {
        isAwaited();
        var seen = seen();
        RegistrationDesk.require(absence("2028", "").done().get());

        assertThat(desk.decide.decide(maker, seen, new Choice("pass", "", "All standards are met")))
                .extracting(Refusal::code)
                .containsExactly("decision.changed");
        RegistrationDesk.require(desk.decide.decide(maker, seen(), new Choice("pass", "", "All standards are met")));
    }

    @RepeatedTest(4)
    void a_post_changes_while_the_teacher_is_released(RepetitionInfo time) {
        var releases = leaves();

        var outcome = meet(time.getCurrentRepetition(), lastDay("2027", "post.over"), releases);

        assertThat(induction().state()).isEqualTo(outcome.winner() == releases ? State.LEFT : State.OPEN);
    }

    @Test
    void of_a_teacher_who_is_released_at_that_moment_no_absence_is_recorded() {
        var releases = leaves();

        assertThat(meet(ONE_AHEAD, releases, absence("2026", "absence.over")).winner())
                .isSameAs(releases);
        assertThat(absences()).isZero();
    }

    private Outcome meet(int repetition, Act one, Act other) {
        return new AtOnce(workshop, school.body())
                .meet(repetition, new Met("induction", started.induction().id()), one, other);
    }

    private void endsIf(Outcome outcome, Act passes) {
        assertThat(induction().state()).isEqualTo(outcome.winner() == passes ? State.PASSED : State.OPEN);
        assertThat(notices()).hasSize(outcome.winner() == passes ? 1 : 0);
    }

    private void isAwaited() {
        var last = desk.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        desk.dayComes(last.planned().opens().toString());
        desk.handsIn(started, last.id());
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, last.id())));
        decision = desk.decide.awaited(maker).get(0).decision().id();
        desk.decide.represent(started.ect(), seen(), "");
        desk.dayComes("2028-08-01");
        desk.tell.run();
        workshop.post.clear();
    }

    private Act passes() {
        return decides(maker, "pass", "", Set.of("decision.made"));
    }

    private Act decides(Caller who, String outcome, String terms, Set<String> tells) {
        var seen = seen();
        return new Act(
                () -> desk.decide.decide(who, seen, new Choice(outcome, terms, "What was seen")),
                tells,
                Set.of("decision.decided", "decision.changed"));
    }

    private Act absence(String year, String refused) {
        var typed = new HashMap<>(Map.of("kind", "SICKNESS", "days", "2"));
        RegistrationDesk.date(typed, "first", "5", "10", year.equals("2026") ? year : "2027");
        RegistrationDesk.date(typed, "last", "6", "10", year.equals("2026") ? year : "2027");
        return new Act(
                () -> desk.absences.add(school.tutor(), started.induction().id(), typed),
                Set.of("absence.recorded"),
                Set.of(refused));
    }

    private Act lastDay(String year, String refused) {
        var seen = new ManagePosts.Seen(induction().id(), induction().version());
        var typed = new HashMap<String, String>();
        RegistrationDesk.date(typed, "last", "31", "12", year);
        return new Act(
                () -> desk.posts.save(school.head(), seen, new Wish(Kind.END, school.id(), typed)),
                Set.of("contract.changed"),
                Set.of(refused));
    }

    private Act reduces(String refused) {
        var typed = new HashMap<>(
                Map.of("reason", "PRIOR_EXPERIENCE", "terms", "1", "evidence", "Four years of whole classes"));
        RegistrationDesk.date(typed, "agreed", "24", "7", "2028");
        RegistrationDesk.date(typed, "advised", "20", "7", "2028");
        var seen = new ReduceInduction.Seen(
                started.induction().id(),
                registration
                        .reduce
                        .of(maker, started.induction().id())
                        .orElseThrow()
                        .version());
        return new Act(() -> registration.reduce.reduce(maker, seen, typed), Set.of("reduction.made"), Set.of(refused));
    }

    /** Gone since Christmas: an officer may release them. */
    private Act leaves() {
        RegistrationDesk.require(lastDay("2026", "").done().get());
        workshop.clock.moveTo(Instant.parse("2027-02-01T09:00:00Z"));
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var seen = new ReleaseTeacher.Seen(induction().id(), induction().version());
        return new Act(
                () -> desk.leaving.release(officer, seen, true), Set.of("induction.left"), Set.of("leaving.changed"));
    }

    private DecideInduction.Seen seen() {
        return new DecideInduction.Seen(
                decision,
                desk.decide.look(maker, decision).orElseThrow().decision().version());
    }

    private Induction induction() {
        return workshop.transactions.in(
                Scope.of(school.body()),
                () -> registration.inductions.find(started.induction().id()).orElseThrow());
    }

    private int absences() {
        return workshop.transactions.in(
                Scope.of(school.body()),
                () -> registration.absences.of(started.induction().id()).size());
    }

    private int reductions() {
        return workshop.transactions.in(
                Scope.of(school.body()),
                () -> registration.reductions.of(started.induction().id()).size());
    }

    /** Notices that the early career teacher gets. */
    private List<Letter> notices() {
        desk.tell.run();
        return workshop.post.stream()
                .filter(letter -> letter.to().value().equals(cast.email(started.ect())))
                .filter(letter -> letter.subject().startsWith("Notice of the decision"))
                .toList();
    }
}
