/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.good;
import static org.ectmanager.domain.eligibility.Applications.record;

import java.time.LocalDate;
import org.ectmanager.domain.eligibility.DutyToServe.Standing;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.school.InductionSetting;
import org.ectmanager.domain.teacher.InductionStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("R1 Duty to serve")
class R1DutyToServeTest {

    private static final int COMMUNITY_SCHOOL = 1;
    private static final int ACADEMY_CONVERTER = 34;

    /** Derived. */
    @Test
    void at_a_community_school_somebody_neither_on_induction_nor_exempt_may_not_be_employed() {
        var found = DutyToServe.check(InductionSetting.ofTypeCode(COMMUNITY_SCHOOL), Standing.NEITHER);
        assertThat(found).isInstanceOf(Finding.Refused.class);
        assertThat(found.reason().sentence()).contains("must be on induction or exempt");
    }

    /** Derived. */
    @Test
    void at_an_academy_there_is_no_bar_and_the_teacher_may_register() {
        var found = DutyToServe.check(InductionSetting.ofTypeCode(ACADEMY_CONVERTER), Standing.NEITHER);
        assertThat(found.code()).isEqualTo("duty.none");
        assertThat(found.reason().sentence()).contains("may be registered");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NEITHER")
    void whoever_completed_it_is_exempt_or_is_on_it_may_be_employed_anywhere(Standing standing) {
        assertThat(DutyToServe.check(InductionSetting.RELEVANT_SCHOOL, standing).code())
                .isEqualTo("duty.met");
    }

    /** The register's codes: maintained, special and nursery schools and pupil referral units. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "5", "7", "8", "12", "14", "15"})
    void relevant_schools_are_those_that_an_authority_maintains_and_special_schools(int code) {
        assertThat(InductionSetting.ofTypeCode(code)).isEqualTo(InductionSetting.RELEVANT_SCHOOL);
    }

    /** Academies, free schools, independent schools, further education, British schools overseas. */
    @ParameterizedTest
    @CsvSource({"10", "11", "18", "28", "34", "35", "37"})
    void elsewhere_induction_is_optional(int code) {
        assertThat(InductionSetting.ofTypeCode(code)).isEqualTo(InductionSetting.OPTIONAL);
    }

    /** Derived. */
    @Test
    void twelve_years_after_qualifying_somebody_may_still_start() {
        var late = good().with(record("2013-07-10", InductionStatus.REQUIRED_TO_COMPLETE));
        assertThat(late.opinion().mayBeAuthorised()).isTrue();
        assertThat(late.opinion().findings())
                .filteredOn(finding -> finding.code().equals("start.no-time-limit"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.reason().sentence())
                        .contains("12 years")
                        .contains("no time limit"));
    }

    @ParameterizedTest
    @CsvSource({"2024-09-01,true", "2024-09-02,false"})
    void it_is_said_from_one_year_after_qualifying(LocalDate qualified, boolean said) {
        var late = good().with(record(qualified.toString(), InductionStatus.REQUIRED_TO_COMPLETE));
        assertThat(late.opinion().findings().stream()
                        .anyMatch(finding -> finding.reason().sentence().contains("held for 1 year or more")))
                .isEqualTo(said);
    }

    @Test
    void a_new_teacher_is_not_told_about_time_limits() {
        assertThat(good().codes()).doesNotContain("start.no-time-limit");
    }
}
