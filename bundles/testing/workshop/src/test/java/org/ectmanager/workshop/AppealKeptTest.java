/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.appeal.AppealForm.What;
import org.ectmanager.application.ending.SeeEndings.Kept;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R53: the list of kept records regards an appeal that is running. */
class AppealKeptTest extends AppealedInduction {

    private static final Instant SIX_YEARS_LATER = Instant.parse("2034-08-01T09:00:00Z");

    @BeforeEach
    void a_fail_is_appealed_against() {
        decided("fail", "");
        desk.dayComes("2028-08-16");
        RegistrationDesk.require(record(What.MADE, "2028-08-15"));
    }

    @Test
    void while_it_runs_nothing_may_be_deleted_however_long_ago_the_decision_was() {
        workshop.clock.moveTo(SIX_YEARS_LATER);

        assertThat(kept()).singleElement().satisfies(kept -> {
            assertThat(kept.ended().appealRuns()).isTrue();
            assertThat(kept.until()).isEqualTo("2034-08-01");
            assertThat(kept.isOver()).isFalse();
        });
        assertThat(desk.endings.over(officer)).hasValue(0L);
        assertThat(ending().keeping().code()).isEqualTo("retention.grievance");
    }

    @Test
    void once_it_was_withdrawn_the_time_is_over() {
        RegistrationDesk.require(record(What.WITHDRAWN, "2028-08-16"));
        workshop.clock.moveTo(SIX_YEARS_LATER);

        assertSettled();
    }

    @Test
    void an_appeal_that_was_recorded_by_mistake_does_not_run() {
        RegistrationDesk.require(takeBack(Kind.MADE, "It was about somebody else"));
        workshop.clock.moveTo(SIX_YEARS_LATER);

        assertSettled();
    }

    private void assertSettled() {
        assertThat(kept()).extracting(kept -> kept.ended().appealRuns()).containsExactly(false);
        assertThat(kept()).extracting(Kept::isOver).containsExactly(true);
        assertThat(desk.endings.over(officer)).hasValue(1L);
        assertThat(ending().keeping().code()).isEqualTo("retention.over");
    }

    private List<Kept> kept() {
        return desk.endings.kept(officer, Wanted.page(1)).items();
    }
}
