/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.good;

import java.util.Set;
import org.ectmanager.domain.eligibility.PriorInduction.Running;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R62 One induction at a time")
class R62OneAtATimeTest {

    @Test
    void a_second_post_belongs_to_the_induction_that_runs() {
        var opinion = runs(Running.HERE).opinion();
        assertThat(opinion.mayBeKept()).isTrue();
        assertThat(opinion.obstacles()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("start.induction-runs");
            assertThat(finding.reason().sentence()).contains("is added to it by the school that leads");
        });
    }

    /** Guidance 2.75: the records are handed on; the Department's service takes a claim after the release only. */
    @Test
    void another_appropriate_body_releases_first() {
        var opinion = runs(Running.ELSEWHERE).opinion();
        assertThat(opinion.mayBeKept()).isTrue();
        assertThat(opinion.obstacles()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("start.induction-runs-elsewhere");
            assertThat(finding.reason().sentence()).contains("has to release the teacher first");
        });
    }

    @Test
    void whoever_left_and_returns_is_no_obstacle() {
        assertThat(runs(Running.NOWHERE).remarks()).isEmpty();
    }

    private static Applications runs(Running where) {
        return good().with(new PriorInduction(false, where, Set.of()));
    }
}
