/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R58 Programme types")
class R58ProgrammeTypesTest {

    @Test
    void there_are_three_until_august_2025_and_two_since_september() {
        assertThat(ProgrammeType.under(RuleSets.on(LocalDate.of(2025, 8, 31))))
                .containsExactly(ProgrammeType.FULL, ProgrammeType.CORE, ProgrammeType.SCHOOL_BASED);
        assertThat(ProgrammeType.under(RuleSets.on(LocalDate.of(2025, 9, 1))))
                .containsExactly(ProgrammeType.PROVIDER_LED, ProgrammeType.SCHOOL_LED);
    }

    /** DfE data. */
    @ParameterizedTest
    @CsvSource({"fip,PROVIDER_LED", "cip,SCHOOL_LED", "diy,SCHOOL_LED", "provider_led,PROVIDER_LED"})
    void each_old_type_has_its_new_one(String code, ProgrammeType today) {
        assertThat(ProgrammeType.ofCode(code).orElseThrow().today()).isEqualTo(today);
    }

    /** DfE data: school-led was one of two, and which one is not known. */
    @ParameterizedTest
    @CsvSource({"provider_led,fip", "school_led,unknown", "cip,cip", "diy,diy", "fip,fip"})
    void provider_led_was_full_and_school_led_is_unknown(String code, String before) {
        assertThat(ProgrammeType.ofCode(code)
                        .flatMap(ProgrammeType::before)
                        .map(ProgrammeType::code)
                        .orElse("unknown"))
                .isEqualTo(before);
        assertThat(ProgrammeType.ofCode("nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SCHOOL_LED,false,programme.to-check",
        "SCHOOL_LED,true,programme.covers-framework",
        "CORE,false,programme.to-check",
        "PROVIDER_LED,false,programme.provider-led",
        "FULL,false,programme.provider-led"
    })
    void the_body_checks_that_a_school_led_one_covers_the_framework(ProgrammeType type, boolean covers, String code) {
        assertThat(type.bodyChecks(covers).code()).isEqualTo(code);
    }
}
