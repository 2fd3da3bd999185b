/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.application.appeal.AppealForm.What;
import org.ectmanager.application.appeal.AppealWords;
import org.ectmanager.application.decision.DecideInduction.Against;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.Position;
import org.junit.jupiter.api.Test;

/** R48 to R51: what is said of an appeal where the decision and the plan are read. */
class AppealSaidTest extends AppealedInduction {

    @Test
    void the_decision_comes_with_what_is_on_record_of_an_appeal() {
        decided("fail", "");
        desk.dayComes("2028-11-01");
        assertThat(AppealWords.standing(against().appeal())).isEmpty();

        record(What.MADE, "2028-08-25");
        assertThat(AppealWords.standing(against().appeal()))
                .containsExactly(
                        "An appeal was made on 25 August 2028.",
                        "While it is running nobody is dismissed for the fail, or listed as one who has failed.");

        record(What.DISMISSED, "2028-11-01");
        assertThat(AppealWords.standing(against().appeal()))
                .endsWith("After the appeal: the decision stands. Induction is failed.");
        assertThat(desk.decide.own(started.ect()).orElseThrow().appeal())
                .map(Against::appeal)
                .contains(log().appeal());
    }

    @Test
    void an_appeal_that_was_withdrawn_leaves_the_decision() {
        decided("extend", "1");
        desk.dayComes("2028-11-01");
        record(What.MADE, "2028-08-25");
        record(What.WITHDRAWN, "2028-09-25");

        assertThat(AppealWords.standing(against().appeal()))
                .containsExactly(
                        "An appeal was made on 25 August 2028.",
                        "The appeal was withdrawn on 25 September 2028.",
                        "After the appeal: the decision stands. Induction is extended by 1 term.");
    }

    @Test
    void a_longer_induction_says_that_the_appeal_made_it_longer() {
        decided("extend", "2");
        assertThat(longer().rule()).isEqualTo("R32");
        desk.dayComes("2028-11-01");
        record(What.MADE, "2028-08-25");
        record(outcome(What.OTHER_PERIOD, "2028-11-01", "other-terms", "0.5"));

        assertThat(longer())
                .isEqualTo(Reason.of(
                        "R49",
                        "",
                        "Induction is extended by 0.5 terms on appeal. Whoever heard the appeal set this, not the"
                                + " appropriate body; the outcome came on " + Reason.day(LocalDate.of(2028, 11, 1))
                                + "."));
    }

    private Against against() {
        var maker = cast.staff(school.body(), Position.DECISION_MAKER);
        return desk.decide.look(maker, decision).orElseThrow().appeal().orElseThrow();
    }

    private Reason longer() {
        var because = workshop.transactions.in(Scope.of(school.body()), () -> registration
                .planning
                .plan(school.body(), induction())
                .required()
                .because());
        return because.get(because.size() - 1);
    }
}
