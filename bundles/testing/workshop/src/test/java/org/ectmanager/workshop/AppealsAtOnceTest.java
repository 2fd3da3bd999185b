/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.ectmanager.application.appeal.AppealForm.What;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.AtOnce.Act;
import org.ectmanager.workshop.AtOnce.Met;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whoever records an appeal holds the induction first, as everybody does who changes it. */
class AppealsAtOnceTest extends AppealedInduction {

    @RepeatedTest(3)
    void of_two_outcomes_at_one_moment_one_is_recorded(RepetitionInfo time) {
        decided("fail", "");
        desk.dayComes("2028-11-01");
        record(What.MADE, "2028-08-25");
        var extended = recording(officer, outcome(What.EXTENDED, "2028-11-01", "extended-terms", "1"));
        var dismissed = recording(cast.staff(school.body(), Position.AB_LEAD), typed(What.DISMISSED, "2028-11-01"));

        var outcome = new AtOnce(workshop, school.body())
                .meet(
                        time.getCurrentRepetition(),
                        new Met("induction", started.induction().id()),
                        extended,
                        dismissed);

        assertThat(induction().state()).isEqualTo(outcome.winner() == extended ? State.OPEN : State.FAILED);
    }

    private Act recording(Caller who, Map<String, String> typed) {
        var seen = seen();
        return new Act(() -> desk.appeals.record.record(who, seen, typed), Set.of(), Set.of("appeal.changed"));
    }
}
