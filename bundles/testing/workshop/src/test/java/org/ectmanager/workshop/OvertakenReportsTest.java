/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.ReviewReport.Stage;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports that were handed in and not accepted when induction was decided: they wait for nobody. */
class OvertakenReportsTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller assurer;
    private Caller maker;
    private long handedIn;
    private long returned;

    @BeforeEach
    void one_review_is_handed_in_and_another_one_returned() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        maker = cast.staff(school.body(), Position.DECISION_MAKER);
        handedIn = handsIn(0);
        returned = handsIn(1);
        RegistrationDesk.require(desk.review.giveBack(assurer, desk.seen(started, returned), "Say more"));
    }

    @Test
    void while_induction_runs_both_are_waited_for() {
        assertThat(listed(Stage.TO_READ)).containsExactly(handedIn);
        assertThat(listed(Stage.RETURNED)).containsExactly(returned);
        assertThat(listed(Stage.OVERTAKEN)).isEmpty();
        assertThat(desk.review.isWaiting(desk.review.look(assurer, handedIn).orElseThrow()))
                .isTrue();
    }

    @Test
    void after_a_pass_both_are_listed_apart_and_wait_for_nobody() {
        var last = passes();

        assertThat(listed(Stage.TO_READ)).isEmpty();
        assertThat(listed(Stage.RETURNED)).isEmpty();
        assertThat(listed(Stage.OVERTAKEN)).containsExactly(handedIn, returned);
        assertThat(listed(Stage.ACCEPTED)).containsExactly(last);
    }

    @Test
    void such_a_report_is_still_read_and_says_that_it_waits_for_nobody() {
        var last = passes();

        var opened = desk.review.look(assurer, handedIn).orElseThrow();
        assertThat(opened.isReadable()).isTrue();
        assertThat(opened.isOvertaken()).isTrue();
        assertThat(desk.review.isWaiting(opened)).isFalse();
        assertThat(desk.review.look(assurer, last).orElseThrow().isOvertaken()).isFalse();
    }

    @Test
    void it_is_neither_accepted_nor_returned_any_more() {
        passes();

        assertThat(desk.review.accept(assurer, desk.seen(started, handedIn)))
                .extracting(Refusal::code)
                .containsExactly("report.overtaken");
        assertThat(desk.review.giveBack(assurer, desk.seen(started, handedIn), "Say more"))
                .extracting(Refusal::code)
                .containsExactly("report.overtaken");
        assertThat(desk.report(started, handedIn).state()).isEqualTo(Report.State.SUBMITTED);
    }

    private List<Long> listed(Stage stage) {
        return desk.review.at(assurer, stage, Wanted.page(1)).items().stream()
                .map(listed -> listed.report().id())
                .toList();
    }

    private long handsIn(int index) {
        var report = desk.reports(started).get(index);
        desk.dayComes(report.planned().opens().toString());
        desk.handsIn(started, report.id());
        return report.id();
    }

    /** Answers the final assessment. */
    private long passes() {
        var last = desk.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        desk.dayComes(last.planned().opens().toString());
        desk.handsIn(started, last.id());
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, last.id())));
        var decision = desk.decide.awaited(maker).get(0).decision().id();
        RegistrationDesk.require(desk.decide.represent(started.ect(), seen(decision), ""));
        desk.dayComes("2028-08-01");
        RegistrationDesk.require(desk.decide.decide(maker, seen(decision), new Choice("pass", "", "All are met")));
        return last.id();
    }

    private DecideInduction.Seen seen(long decision) {
        return new DecideInduction.Seen(
                decision,
                desk.decide.look(maker, decision).orElseThrow().decision().version());
    }
}
