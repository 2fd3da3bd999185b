/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ectmanager.domain.eligibility.Applications.good;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R14 Colleges and nurseries")
class R14CollegesAndNurseriesTest {

    /** Derived. */
    @ParameterizedTest
    @CsvSource({"0.10,''", "0.101,post.college-adults"})
    void normally_a_tenth_of_the_teaching_goes_to_adults_at_most(BigDecimal share, String remark) {
        assertThat(good().knowing(new CollegePost(LocalDate.MAX, share)).remark())
                .isEqualTo(remark);
        assertThat(good().knowing(new CollegePost(LocalDate.MAX, share))
                        .opinion()
                        .mayBeAuthorised())
                .isTrue();
    }

    /** Derived. */
    @ParameterizedTest
    @CsvSource({"9,completion.school-days", "10,completion.school-days-taught"})
    void ten_days_are_taught_in_a_school_by_completion(int days, String code) {
        var found = CollegePost.schoolDays(days, RuleSets.on(LocalDate.of(2025, 9, 1)));
        assertThat(found.code()).isEqualTo(code);
        assertThat(found.reason().sentence()).contains("at least 10").contains("up to 15 more");
    }

    @ParameterizedTest
    @CsvSource({"true,true,''", "false,true,post.nursery-head", "true,false,post.nursery-ages"})
    void a_nursery_has_somebody_who_can_recommend_and_classes_of_three_and_over(
            boolean head, boolean ages, String remark) {
        assertThat(good().knowing(new NurseryPost(head, ages)).remark()).isEqualTo(remark);
    }

    @Test
    void a_share_is_part_of_one() {
        assertThatThrownBy(() -> new CollegePost(LocalDate.MAX, new BigDecimal("1.1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CollegePost(LocalDate.MAX, new BigDecimal("-0.1")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
