/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.SCHOOL;
import static org.ectmanager.domain.eligibility.Applications.good;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R13 Where induction may not be served")
class R13WhereNotTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 1);
    private static final PriorInduction HERE = PriorInduction.servedAt(Set.of(SCHOOL));

    /** Derived. */
    @Test
    void nobody_starts_in_special_measures_without_a_certificate() {
        assertThat(good().with(measures(FEBRUARY, false, "")).remarks()).containsExactly("post.special-measures");
    }

    /** Derived: for the school or for the department. */
    @Test
    void with_a_certificate_the_evidence_is_kept() {
        var certified = good().with(measures(FEBRUARY, false, "Letter of 3 March"));
        assertThat(certified.remarks()).containsExactly("post.special-measures-certified");
        assertThat(certified.opinion().mayBeAuthorised()).isTrue();
        assertThat(certified.opinion().warnings().get(0).reason().sentence()).contains("Keep the evidence");
    }

    /** Derived. */
    @Test
    void whoever_began_or_trained_there_before_may_go_on() {
        var began = good().with(measures(FEBRUARY, false, "")).with(HERE);
        assertThat(began.remarks()).containsExactly("post.special-measures-continuing");
        assertThat(began.opinion().mayBeAuthorised()).isTrue();
        assertThat(good().with(measures(FEBRUARY, true, "")).remarks())
                .containsExactly("post.special-measures-continuing");
    }

    @Test
    void special_measures_that_begin_after_the_start_do_not_hold_it_up() {
        assertThat(good().with(measures(LocalDate.of(2025, 9, 2), false, "")).remarks())
                .isEmpty();
        assertThat(good().with(measures(LocalDate.of(2025, 9, 1), false, "")).remarks())
                .containsExactly("post.special-measures");
    }

    @Test
    void nobody_starts_at_a_college_judged_inadequate() {
        var college = good().knowing(new CollegePost(FEBRUARY, BigDecimal.ZERO));
        assertThat(college.remarks()).containsExactly("post.college-inadequate");
        assertThat(college.with(HERE).remarks()).containsExactly("post.college-continuing");
        assertThat(college.with(measures(LocalDate.MAX, false, "Letter")).remarks())
                .containsExactly("post.college-certified");
    }

    @Test
    void a_college_judged_otherwise_or_later_is_fine() {
        assertThat(good().knowing(new CollegePost(LocalDate.of(2025, 9, 2), BigDecimal.ZERO))
                        .remarks())
                .isEmpty();
    }

    private static StartPost.Standing measures(LocalDate from, boolean trainedHere, String certificate) {
        return new StartPost.Standing(from, trainedHere, certificate, LocalDate.MIN);
    }
}
