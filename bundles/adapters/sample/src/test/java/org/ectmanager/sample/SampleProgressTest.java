/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.ectmanager.application.health.HealthCheck;
import org.ectmanager.sample.SampleData.Round;
import org.junit.jupiter.api.Test;

/** The sample holds readiness up for its first try, and afterwards is told without holding anybody up. */
class SampleProgressTest {

    private static final Optional<String> REFUSED = Optional.of("The sample of kestrel could not be loaded. Why not");
    private static final int ROUNDS_WITHOUT_BODY = 20;

    private final SampleProgress progress = new SampleProgress();
    private final HealthCheck check = progress.check();

    @Test
    void nobody_comes_before_the_first_try_is_over() {
        assertThat(check.problem()).contains("The sample data are being loaded");
        assertThat(check.vital()).isTrue();
    }

    @Test
    void all_is_well_with_every_sample_there() {
        progress.after(new Round(true, Optional.empty()));

        assertThat(check.problem()).isEmpty();
    }

    @Test
    void a_body_whose_sample_fails_beside_others_is_told_and_keeps_nobody_away() {
        progress.after(new Round(true, REFUSED));

        assertThat(check.problem()).isEqualTo(REFUSED);
        assertThat(check.vital()).isFalse();
    }

    @Test
    void the_only_body_whose_sample_fails_is_told_and_keeps_requests_away() {
        progress.after(new Round(false, REFUSED));

        assertThat(check.problem()).isEqualTo(REFUSED);
        assertThat(check.vital()).isTrue();
    }

    @Test
    void what_was_told_is_over_with_the_next_try_that_works() {
        progress.after(new Round(true, REFUSED));
        progress.after(new Round(true, Optional.empty()));

        assertThat(check.problem()).isEmpty();
    }

    @Test
    void a_ready_platform_stays_ready_when_all_its_bodies_leave() {
        progress.after(new Round(true, Optional.empty()));
        progress.after(new Round(false, Optional.empty()));

        assertThat(check.problem()).isEmpty();
    }

    @Test
    void a_body_that_is_waited_for_holds_nobody_up_for_long() {
        for (var round = 0; round < ROUNDS_WITHOUT_BODY; round++) {
            assertThat(check.problem()).isPresent();
            progress.after(new Round(false, Optional.empty()));
        }

        assertThat(check.problem()).isEmpty();
    }
}
