/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.decision.DecideInduction.Seen;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever comes back to a body after a release still finds the reports and the decision of the induction before. */
class EarlierInductionTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private Map<String, String> answers;
    private School school;
    private Started earlier;
    private long report;

    @BeforeEach
    void a_report_is_accepted() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        answers = registration.answers(school);
        earlier = desk.started(school, answers);
        var first = desk.reports(earlier).get(0);
        report = first.id();
        desk.dayComes(first.planned().opens().toString());
        desk.handsIn(earlier, report);
        RegistrationDesk.require(
                desk.review.accept(cast.staff(school.body(), Position.QUALITY_ASSURER), desk.seen(earlier, report)));
    }

    @Test
    void with_one_induction_there_is_none_before_it() {
        assertThat(registration.see.earlier(earlier.ect())).isEmpty();
    }

    @Test
    void the_one_before_is_listed_and_its_reports_are_read() {
        var back = comesBack();

        assertThat(registration.see.own(back).orElseThrow().induction().state()).isEqualTo(State.OPEN);
        assertThat(registration.see.earlier(back))
                .extracting(Induction::id, Induction::state)
                .containsExactly(tuple(earlier.induction().id(), State.LEFT));
        assertThat(desk.plan.of(back, earlier.induction().id()).orElseThrow().reports())
                .extracting(Report::id)
                .contains(report);
        assertThat(desk.answer.open(back, report)).isPresent();
    }

    @Test
    void nobody_else_sees_it_as_theirs() {
        comesBack();

        for (var somebody : List.of(school.tutor(), school.head())) {
            assertThat(registration.see.earlier(somebody)).isEmpty();
            assertThat(desk.decide.own(somebody, earlier.induction().id())).isEmpty();
        }
    }

    @Test
    void a_decision_that_was_made_on_it_is_read() {
        decides();
        var back = comesBack();

        assertThat(desk.decide.own(back)).isEmpty();
        assertThat(desk.decide.isDecided(back, earlier.induction().id())).isTrue();
        assertThat(desk.decide
                        .own(back, earlier.induction().id())
                        .orElseThrow()
                        .decision()
                        .made())
                .isPresent();
    }

    @Test
    void where_no_decision_was_made_there_is_none_to_read() {
        var back = comesBack();

        assertThat(desk.decide.own(back, earlier.induction().id())).isEmpty();
        assertThat(desk.decide.isDecided(back, earlier.induction().id())).isFalse();
    }

    /** An extension, after which the teacher left. */
    private void decides() {
        var last = desk.reports(earlier).stream()
                .filter(one -> one.planned().isFinal())
                .findFirst()
                .orElseThrow();
        desk.dayComes(last.planned().opens().toString());
        desk.handsIn(earlier, last.id());
        RegistrationDesk.require(
                desk.review.accept(cast.staff(school.body(), Position.QUALITY_ASSURER), desk.seen(earlier, last.id())));
        var maker = cast.staff(school.body(), Position.DECISION_MAKER);
        var decision = desk.decide.awaited(maker).get(0).decision().id();
        RegistrationDesk.require(desk.decide.represent(earlier.ect(), seen(maker, decision), ""));
        desk.dayComes("2028-08-01");
        RegistrationDesk.require(
                desk.decide.decide(maker, seen(maker, decision), new Choice("extend", "1", "More evidence is needed")));
    }

    private Seen seen(Caller maker, long decision) {
        return new Seen(
                decision,
                desk.decide.look(maker, decision).orElseThrow().decision().version());
    }

    /** The teacher left, was released, and another school of the body takes them on under an address of its own. */
    private Caller comesBack() {
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> registration.inductions.save(registration
                        .inductions
                        .find(earlier.induction().id())
                        .orElseThrow()
                        .ended(State.LEFT)));
        var next = registration.school(school.body());
        var there = new HashMap<>(answers);
        there.put("email", cast.address().value());
        there.put("tutor", Long.toString(next.tutor().person().value()));
        there.put("mentor", Long.toString(next.mentor()));
        var begins =
                LocalDate.ofInstant(workshop.clock.instant(), ZoneOffset.UTC).plusDays(30);
        RegistrationDesk.date(
                there,
                "start",
                Integer.toString(begins.getDayOfMonth()),
                Integer.toString(begins.getMonthValue()),
                Integer.toString(begins.getYear()));
        registration.authorised(next, there);
        cast.accept(school.body(), earlier.ect().person());
        return cast.caller(school.body(), earlier.ect().person(), earlier.ect().name());
    }
}
