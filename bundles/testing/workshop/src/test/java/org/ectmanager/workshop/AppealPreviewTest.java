/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ectmanager.application.appeal.AppealForm.What;
import org.ectmanager.application.appeal.RecordAppeal.Effect;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.people.Position;
import org.junit.jupiter.api.Test;

/** R49: what an outcome does at once is known before it is recorded, and nothing is saved by asking. */
class AppealPreviewTest extends AppealedInduction {

    @Test
    void an_extension_instead_of_a_fail_shows_the_plan_that_comes() {
        decided("fail", "");
        desk.dayComes("2028-11-01");
        record(What.MADE, "2028-08-25");
        var typed = outcome(What.EXTENDED, "2028-11-01", "extended-terms", "1.5");

        var plan = check(typed).plan().orElseThrow();
        assertThat(plan.before().required().terms().figures()).isEqualTo("6");
        assertThat(plan.then().required().terms().figures()).isEqualTo("7.5");
        assertThat(plan.difference().added()).isNotEmpty();
        assertThat(induction().state()).isEqualTo(State.FAILED);
        assertThat(log().appeal().has(Kind.OUTCOME)).isFalse();

        record(typed);
        assertThat(toCome())
                .extracting(report -> report.planned().due())
                .containsExactlyInAnyOrderElementsOf(plan.difference().added().stream()
                        .map(planned -> planned.due())
                        .toList());
    }

    @Test
    void another_period_takes_the_place_of_the_one_before_and_a_pass_ends_what_was_to_come() {
        decided("extend", "2");
        desk.dayComes("2028-09-20");
        record(What.MADE, "2028-08-25");

        var shorter = check(outcome(What.OTHER_PERIOD, "2028-09-20", "other-terms", "0.5"));
        assertThat(shorter.plan().orElseThrow().then().required().terms().figures())
                .isEqualTo("6.5");
        var allowed = check(typed(What.ALLOWED, "2028-09-20"));
        assertThat(allowed.then().stands()).isEqualTo(new Decision.Pass());
        assertThat(allowed.ended()).hasSameSizeAs(toCome()).isNotEmpty();
        assertThat(check(typed(What.DISMISSED, "2028-09-20")).changesDecision()).isFalse();
    }

    @Test
    void taking_an_outcome_back_is_shown_too() {
        decided("fail", "");
        desk.dayComes("2028-11-01");
        record(What.MADE, "2028-08-25");
        record(outcome(What.EXTENDED, "2028-11-01", "extended-terms", "1"));

        var back = desk.appeals
                .record
                .ifTakenBack(officer, seen(), Kind.OUTCOME, "Read wrongly")
                .fold(effect -> effect, refusals -> {
                    throw new AssertionError(refusals.toString());
                });
        assertThat(back.then().stands()).isEqualTo(new Decision.Fail());
        assertThat(back.ended()).hasSameSizeAs(toCome()).isNotEmpty();
    }

    @Test
    void what_would_be_refused_is_refused_before() {
        decided("fail", "");
        desk.dayComes("2028-11-01");
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);

        assertThat(desk.appeals
                        .record
                        .ifRecorded(officer, seen(), typed(What.ALLOWED, "2028-11-01"))
                        .<Boolean>fold(
                                effect -> false, refusals -> codes(refusals).contains("appeal.first")))
                .isTrue();
        assertThat(desk.appeals
                        .record
                        .ifRecorded(assurer, seen(), typed(What.MADE, "2028-08-25"))
                        .<Boolean>fold(
                                effect -> false, refusals -> codes(refusals).contains("appeal.not-yours")))
                .isTrue();
    }

    @Test
    void a_corrected_step_is_no_step_that_was_taken_back() {
        decided("fail", "");
        desk.dayComes("2028-11-01");
        record(What.MADE, "2028-08-25");
        correct(Kind.MADE, typed(What.MADE, "2028-08-24"), "Misread");
        takeBack(Kind.MADE, "There was none");

        assertThat(log().steps()).extracting(RecordedStep::corrected).containsExactly(true, false);
        assertThat(log().steps()).noneMatch(RecordedStep::stands);
    }

    private Effect check(Map<String, String> typed) {
        return desk.appeals.record.ifRecorded(officer, seen(), typed).fold(effect -> effect, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }
}
