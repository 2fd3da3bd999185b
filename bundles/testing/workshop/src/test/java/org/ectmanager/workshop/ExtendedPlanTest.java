/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R32: what an extension makes of the plan is seen before it is decided. */
class ExtendedPlanTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private Started started;
    private Caller maker;
    private long decision;

    @BeforeEach
    void a_decision_is_awaited() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        started = desk.started(registration.school(cast.body()));
        maker = cast.staff(started.school().body(), Position.DECISION_MAKER);
        var last = desk.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        desk.dayComes(last.planned().opens().toString());
        desk.handsIn(started, last.id());
        var assurer = cast.staff(started.school().body(), Position.QUALITY_ASSURER);
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, last.id())));
        decision = desk.decide.awaited(maker).get(0).decision().id();
        desk.decide.represent(started.ect(), seen(), "");
        desk.dayComes("2028-08-01");
    }

    @Test
    void the_plan_that_is_shown_is_the_one_that_is_made() {
        var shown = plan("1").fold(plan -> plan, wrong -> {
            throw new AssertionError(wrong);
        });
        RegistrationDesk.require(desk.decide.decide(maker, seen(), new Choice("extend", "1", "More evidence")));

        assertThat(shown.endsThen()).hasValueSatisfying(day -> assertThat(day)
                .isAfter(shown.endedBefore().orElseThrow()));
        assertThat(shown.difference().added())
                .filteredOn(PlannedReport::isFinal)
                .singleElement()
                .satisfies(added -> assertThat(desk.reports(started))
                        .anyMatch(report -> report.planned().equals(added)));
    }

    @Test
    void the_assessment_at_the_end_of_the_extension_has_a_name_of_its_own() {
        RegistrationDesk.require(desk.decide.decide(maker, seen(), new Choice("extend", "1", "More evidence")));

        assertThat(desk.reports(started))
                .filteredOn(report -> report.planned().isFinal())
                .extracting(Report::title)
                .containsExactly("Final assessment", "Final assessment 2");
        assertThat(desk.write.at(started.school().tutor(), started.school().id(), LocalDate.parse("2029-08-01")))
                .extracting(listed -> listed.report().title())
                .contains("Final assessment 2")
                .doesNotContain("Final assessment");
    }

    @Test
    void nothing_is_saved_by_looking() {
        var before = desk.reports(started);

        plan("1");

        assertThat(desk.reports(started)).isEqualTo(before);
        assertThat(desk.decide.look(maker, decision).orElseThrow().decision().made())
                .isEmpty();
    }

    @Test
    void a_wrong_number_of_terms_is_refused_by_its_name() {
        assertThat(refused("much")).containsExactly("decision.terms");
        assertThat(refused("16.1")).containsExactly("extension.length");
    }

    @Test
    void the_plan_says_by_how_many_terms() {
        var shown = plan("0.5").fold(plan -> plan, wrong -> {
            throw new AssertionError(wrong);
        });

        assertThat(shown.added()).isEqualTo(Terms.of("0.5"));
    }

    @Test
    void who_comes_second_reads_what_was_decided_before_confirming_anything() {
        var second = cast.staff(started.school().body(), Position.DECISION_MAKER);
        var stale = seen();
        RegistrationDesk.require(desk.decide.decide(maker, stale, new Choice("extend", "0.5", "More evidence")));

        assertThat(desk.decide.check(second, stale, new Choice("fail", "", "Standards are not met")))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.sentence())
                        .contains(maker.name().full() + " decided this in the meantime")
                        .contains("extended by 0.5 terms"));
    }

    @Test
    void a_check_saves_nothing() {
        RegistrationDesk.require(desk.decide.check(maker, seen(), new Choice("fail", "", "Standards are not met")));

        assertThat(desk.decide.look(maker, decision).orElseThrow().decision().made())
                .isEmpty();
    }

    @Test
    void only_a_decision_maker_looks() {
        var officer = cast.staff(started.school().body(), Position.AB_ADMINISTRATOR);

        assertThatThrownBy(() -> desk.decide.ifExtended(officer, seen(), "1")).isInstanceOf(NotAllowed.class);
    }

    private Result<WhatIf> plan(String terms) {
        return desk.decide.ifExtended(maker, seen(), terms);
    }

    private List<String> refused(String terms) {
        return plan(terms).fold(plan -> List.of(), wrong -> wrong.stream()
                .map(Refusal::code)
                .toList());
    }

    private DecideInduction.Seen seen() {
        return new DecideInduction.Seen(
                decision,
                desk.decide.look(maker, decision).orElseThrow().decision().version());
    }
}
