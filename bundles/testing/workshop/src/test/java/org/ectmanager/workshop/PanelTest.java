/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.decision.DecideInduction.Seen;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.DecisionFlow;
import org.ectmanager.spi.body.DecisionFlow.PanelDay;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.Test;

/** P16 beside R46: a panel decides on its day, and nobody waits for one that meets after the law's last day. */
class PanelTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller maker;

    /** The law lets the decision be made until 18 August 2028. */
    private void handedInBefore(String... days) {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var panels = List.of(days).stream()
                .map(day -> PanelDay.of(LocalDate.parse(day), 2))
                .toArray(PanelDay[]::new);
        school = registration.school(
                GoingItsWay.usual().with(DecisionFlow.panel(panels)).in(workshop));
        started = desk.started(school);
        maker = cast.staff(school.body(), Position.DECISION_MAKER);
        var last = desk.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .map(Report::id)
                .findFirst()
                .orElseThrow();
        desk.dayComes("2028-07-24");
        desk.handsIn(started, last);
        RegistrationDesk.require(
                desk.review.accept(cast.staff(school.body(), Position.QUALITY_ASSURER), desk.seen(started, last)));
        RegistrationDesk.require(desk.decide.represent(started.ect(), seen(), ""));
    }

    @Test
    void a_decision_is_recorded_from_the_panels_day_on() {
        handedInBefore("2028-07-25", "2028-08-02");

        assertThat(passes()).singleElement().satisfies(refusal -> {
            assertThat(refusal.code()).isEqualTo("decision.before-panel");
            assertThat(refusal.sentence())
                    .isEqualTo(
                            "The panel meets on 2 August 2028. Its decision is recorded from that day on, by 18 August"
                                    + " 2028 at the latest.");
        });
        desk.dayComes("2028-08-02");
        assertThat(codes()).contains("decision.panel-met");
        assertThat(passes()).isEmpty();
    }

    @Test
    void nobody_waits_for_a_panel_that_is_too_late_for_the_law() {
        handedInBefore("2028-08-21");

        assertThat(codes()).contains("decision.panel-late");
        assertThat(passes()).isEmpty();
    }

    @Test
    void nobody_waits_where_no_day_is_left() {
        handedInBefore("2028-07-25");

        assertThat(codes()).contains("decision.no-panel");
        assertThat(passes()).isEmpty();
    }

    @Test
    void where_a_decision_maker_decides_alone_no_panel_is_spoken_of() {
        handedInBefore();

        assertThat(codes()).noneMatch(code -> code.contains("panel"));
        assertThat(passes()).isEmpty();
    }

    private List<String> codes() {
        return desk.decide.look(maker, seen().id()).orElseThrow().findings().stream()
                .map(Finding::code)
                .toList();
    }

    private List<Refusal> passes() {
        return desk.decide.decide(maker, seen(), new Choice("pass", "", "All standards are met"));
    }

    private Seen seen() {
        var decision = desk.decide.awaited(maker).get(0).decision();
        return new Seen(decision.id(), decision.version());
    }
}
