/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.HUB;
import static org.ectmanager.domain.eligibility.Applications.SCHOOL;
import static org.ectmanager.domain.eligibility.Applications.dates;
import static org.ectmanager.domain.eligibility.Applications.good;
import static org.ectmanager.domain.eligibility.Applications.record;

import java.time.LocalDate;
import java.util.Set;
import org.ectmanager.domain.eligibility.SupervisingBody.Kind;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.InductionStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R9 Who can be an appropriate body")
class R9AppropriateBodyTest {

    /** DfE form rule. */
    @ParameterizedTest
    @CsvSource({
        "TEACHING_SCHOOL_HUB,STATE_FUNDED,''",
        "TEACHING_SCHOOL_HUB,INDEPENDENT,''",
        "NATIONAL_INDEPENDENT,STATE_FUNDED,body.sector",
        "NATIONAL_INDEPENDENT,INDEPENDENT,''",
        "NATIONAL_OVERSEAS,STATE_FUNDED,body.sector",
        "LOCAL_AUTHORITY,STATE_FUNDED,body.local-authority",
        "TEACHER_ACCREDITATION,STATE_FUNDED,body.teacher-accreditation",
        "DETERMINED,STATE_FUNDED,''"
    })
    void a_school_chooses_a_body_that_serves_its_kind(Kind kind, Sector sector, String remark) {
        assertThat(good().under(kind).in(sector).remark()).isEqualTo(remark);
    }

    @Test
    void a_hub_is_no_appropriate_body_at_its_own_school() {
        assertThat(good().with(hub(SCHOOL.value(), "10000002")).remarks()).containsExactly("body.employer");
    }

    @Test
    void nor_for_whoever_served_a_part_of_induction_there() {
        assertThat(good().with(PriorInduction.servedAt(Set.of(HUB))).remarks()).containsExactly("body.earlier-service");
    }

    @Test
    void nor_for_whoever_it_recommended_for_qualified_teacher_status() {
        assertThat(good().with(hub(HUB.value(), "10000001")).remarks()).containsExactly("body.trainer");
    }

    @Test
    void every_conflict_is_named() {
        var all = good().with(PriorInduction.servedAt(Set.of(SCHOOL))).with(hub(SCHOOL.value(), "10000001"));
        assertThat(all.remarks()).containsExactly("body.employer", "body.earlier-service", "body.trainer");
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL_AUTHORITY,2023-08-31,''",
        "LOCAL_AUTHORITY,2023-09-01,body.local-authority",
        "TEACHER_ACCREDITATION,2024-08-31,''",
        "TEACHER_ACCREDITATION,2024-09-01,body.teacher-accreditation"
    })
    void authorities_and_accreditation_took_on_nobody_from_a_day_on(Kind kind, LocalDate start, String remark) {
        assertThat(starting(start).under(kind).remark()).isEqualTo(remark);
    }

    @ParameterizedTest
    @CsvSource({"2024-07-31,body.overseas-not-yet", "2024-08-01,''"})
    void british_schools_overseas_have_a_body_since_august_2024(LocalDate start, String remark) {
        var inspected = new StartPost.Standing(LocalDate.MAX, false, "", LocalDate.of(2022, 6, 1));
        assertThat(starting(start)
                        .in(Sector.BRITISH_SCHOOL_OVERSEAS)
                        .with(inspected)
                        .under(Kind.NATIONAL_OVERSEAS)
                        .remark())
                .isEqualTo(remark);
    }

    private static Applications starting(LocalDate day) {
        return good().with(record("2022-07-10", InductionStatus.REQUIRED_TO_COMPLETE))
                .with(dates(day.minusDays(10).toString(), day.toString(), ""));
    }

    private static SupervisingBody hub(long school, String trainer) {
        return new SupervisingBody(Kind.TEACHING_SCHOOL_HUB, Set.of(new SchoolId(school)), Set.of(trainer));
    }
}
