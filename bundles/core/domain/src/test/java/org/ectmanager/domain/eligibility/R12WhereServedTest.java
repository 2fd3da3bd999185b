/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.SCHOOL;
import static org.ectmanager.domain.eligibility.Applications.dates;
import static org.ectmanager.domain.eligibility.Applications.good;
import static org.ectmanager.domain.eligibility.Applications.record;

import java.time.LocalDate;
import org.ectmanager.domain.school.InductionSetting;
import org.ectmanager.domain.teacher.InductionStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R12 Where induction may be served")
class R12WhereServedTest {

    /** Derived, and the day between. */
    @ParameterizedTest
    @CsvSource({"2025-05-31,''", "2025-06-01,''", "2025-06-02,post.overseas-not-inspected"})
    void a_school_overseas_was_inspected_within_six_years(String start, String remark) {
        assertThat(overseas(start).remark()).isEqualTo(remark);
    }

    @Test
    void a_school_overseas_without_a_known_inspection_waits_for_its_date() {
        assertThat(good().in(Sector.BRITISH_SCHOOL_OVERSEAS).remarks()).containsExactly("post.overseas-not-inspected");
    }

    @ParameterizedTest
    @CsvSource({"true,true,''", "false,true,post.overseas-standards", "true,false,post.overseas-member"})
    void it_meets_all_standards_and_belongs_to_a_recognised_organisation(
            boolean standards, boolean member, String remark) {
        assertThat(overseas("2025-05-31")
                        .knowing(new OverseasStanding(standards, member))
                        .remark())
                .isEqualTo(remark);
    }

    @ParameterizedTest
    @CsvSource({
        "RELEVANT_SCHOOL,''",
        "OPTIONAL,''",
        "BODY_DECIDES,post.setting-undecided",
        "NOT_A_SETTING,post.no-setting"
    })
    void the_post_is_at_a_place_where_induction_can_be_served(InductionSetting setting, String remark) {
        var post = new StartPost(
                SCHOOL, setting, Sector.STATE_FUNDED, Applications.FULL_TIME, true, StartPost.Standing.GOOD);
        assertThat(good().with(post).remark()).isEqualTo(remark);
    }

    private static Applications overseas(String start) {
        var inspected = new StartPost.Standing(LocalDate.MAX, false, "", LocalDate.of(2019, 6, 1));
        return good().with(record("2024-07-10", InductionStatus.REQUIRED_TO_COMPLETE))
                .with(dates("2025-01-01", start, ""))
                .in(Sector.BRITISH_SCHOOL_OVERSEAS)
                .with(inspected);
    }
}
