/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.good;
import static org.ectmanager.domain.eligibility.Applications.pattern;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ectmanager.domain.contract.TimetableLimit;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Fte;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R17 Timetable")
class R17TimetableTest {

    private static final BigDecimal STANDARD = new BigDecimal("22.5");

    /** Derived: 22.5 hours after planning time. */
    @ParameterizedTest
    @CsvSource({"1,1,20.25", "1,2,21.375", "0.6,1,12.15", "0.6,2,12.825"})
    void nine_tenths_in_part_one_and_nineteen_twentieths_in_part_two(String fte, int part, BigDecimal most) {
        var limit = TimetableLimit.of(STANDARD, Fte.of(fte), part, RuleSets.on(LocalDate.of(2025, 9, 1)));
        assertThat(limit.hours()).isEqualByComparingTo(most);
        assertThat(limit.reason().rule()).isEqualTo("R17");
    }

    @ParameterizedTest
    @CsvSource({"1,5,20.25,''", "1,5,20.5,post.timetable-too-full", "0.6,3,12.15,''", "0.6,3,13,post.timetable-too-full"
    })
    void a_timetable_that_is_too_full_waits(String fte, String days, BigDecimal planned, String remark) {
        var application = good().working(pattern(fte, days)).knowing(new Timetable(STANDARD, planned, 1));
        assertThat(application.remark()).isEqualTo(remark);
        assertThat(application.opinion().mayBeKept()).isTrue();
    }

    /** R30: the extension of part one is part one. */
    @Test
    void an_extension_of_part_one_keeps_its_share() {
        var planned = new BigDecimal("21");
        assertThat(good().knowing(new Timetable(STANDARD, planned, 1)).remarks())
                .containsExactly("post.timetable-too-full");
        assertThat(good().knowing(new Timetable(STANDARD, planned, 2)).remarks())
                .isEmpty();
    }
}
