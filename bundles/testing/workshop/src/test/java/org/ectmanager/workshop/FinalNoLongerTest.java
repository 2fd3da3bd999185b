/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.FallenReports.Fallen;
import org.ectmanager.application.reduction.ReduceInduction.Seen;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.BegunReport;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.StandardForms;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An assessment that was begun as the final one asks other things once another follows it, and the other way round. */
class FinalNoLongerTest {

    private static final String SUPPORT = "support-plan";
    private static final String JUDGEMENT = "judgement";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller maker;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        workshop.clock.moveTo(Instant.parse("2026-09-21T09:00:00Z"));
        maker = cast.staff(school.body(), Position.DECISION_MAKER);
    }

    @Test
    void the_final_assessment_becomes_an_ordinary_one_with_its_form_and_what_fits_it() {
        reduce();
        var last = begun(assessment());

        full();

        var ordinary = assessment();
        assertThat(ordinary.title()).isEqualTo("Formal assessment 1");
        assertThat(ordinary.state()).isEqualTo(State.IN_PROGRESS);
        assertThat(ordinary.form()).contains(StandardForms.formalAssessment());
        assertThat(ordinary.content().answers())
                .containsEntry(SUPPORT, last.content().answers().get(SUPPORT))
                .doesNotContainKey(JUDGEMENT);
    }

    @Test
    void what_was_recommended_stays_readable_with_the_questions_that_were_asked() {
        reduce();
        var last = begun(assessment());

        full();

        assertThat(kept()).singleElement().satisfies(one -> {
            assertThat(one.report().content()).isEqualTo(last.content());
            assertThat(one.report().form()).contains(StandardForms.finalAssessment());
            assertThat(one.report().title()).isEqualTo("Final assessment");
            assertThat(one.fall().into()).contains(assessment().id());
        });
    }

    @Test
    void it_is_told_before_anything_is_saved() {
        reduce();
        var last = begun(assessment());

        var preview = registration
                .reduce
                .ifWithdrawn(maker, seen(), standing())
                .<List<BegunReport>>fold(done -> done.plan().drafts().begun(), refusals -> List.of());

        assertThat(preview).singleElement().satisfies(begun -> {
            assertThat(begun.report()).isEqualTo(last.planned());
            assertThat(begun.sentences())
                    .startsWith("Becomes Formal assessment 1, due on ")
                    .contains("asks other questions");
        });
    }

    @Test
    void it_is_the_final_one_again_as_it_was_with_what_was_written_meanwhile() {
        reduce();
        var last = begun(assessment());
        full();
        var ordinary = assessment();
        RegistrationDesk.require(desk.write.draft(
                school.tutor(),
                school.id(),
                desk.seen(started, ordinary.id()),
                JUDGEMENT,
                Map.of(SUPPORT, "A visit each week")));

        reduce();

        var again = assessment();
        assertThat(again.id()).isEqualTo(last.id());
        assertThat(again.form()).contains(StandardForms.finalAssessment());
        assertThat(again.content().answers())
                .containsEntry(SUPPORT, "A visit each week")
                .containsEntry(JUDGEMENT, last.content().answers().get(JUDGEMENT));
    }

    @Test
    void an_ordinary_one_that_becomes_the_last_asks_for_the_recommendation() {
        var ordinary = begun(assessment());
        assertThat(ordinary.form()).contains(StandardForms.formalAssessment());

        reduce();

        var last = assessment();
        assertThat(last.form()).contains(StandardForms.finalAssessment());
        assertThat(last.content().answers()).containsKey(SUPPORT).doesNotContainKey(JUDGEMENT);
        desk.dayComes(last.planned().opens().toString());
        desk.handsIn(started, last.id());
        assertThat(desk.decide.awaited(maker)).hasSize(1);
    }

    @Test
    void what_nobody_has_begun_only_changes_its_name() {
        var ordinary = assessment();

        reduce();

        assertThat(assessment().id()).isEqualTo(ordinary.id());
        assertThat(assessment().planned().isFinal()).isTrue();
        assertThat(kept()).isEmpty();
    }

    private Report begun(Report report) {
        desk.writes(started, report.id());
        return desk.report(started, report.id());
    }

    /** To the three terms that the first assessment looks back on. */
    private void reduce() {
        var typed = new HashMap<String, String>();
        typed.put("reason", "PRIOR_EXPERIENCE");
        typed.put("terms", "3");
        typed.put("evidence", "Four years of whole classes in another school");
        RegistrationDesk.date(typed, "agreed", "14", "9", "2026");
        RegistrationDesk.date(typed, "advised", "10", "9", "2026");
        RegistrationDesk.require(registration.reduce.reduce(maker, seen(), typed));
    }

    private void full() {
        RegistrationDesk.require(registration.reduce.withdraw(maker, seen(), standing(), "The teacher asked for it"));
    }

    private Seen seen() {
        return new Seen(
                induction().id(),
                registration.reduce.of(maker, induction().id()).orElseThrow().version());
    }

    private long standing() {
        return registration.reduce.of(maker, induction().id()).orElseThrow().reductions().stream()
                .filter(reduction -> reduction.stands())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Induction induction() {
        return started.induction();
    }

    private Report assessment() {
        return desk.reports(started).stream()
                .filter(report -> report.planned().kind() == ReportKind.FORMAL_ASSESSMENT)
                .findFirst()
                .orElseThrow();
    }

    private List<Fallen> kept() {
        return registration.kept.of(school.tutor(), induction());
    }
}
