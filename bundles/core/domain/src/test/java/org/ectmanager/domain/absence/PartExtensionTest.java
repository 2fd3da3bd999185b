/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ectmanager.domain.calendar.Calendars.days;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.util.ArrayList;
import java.util.List;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartExtensionTest {

    /** The table of R28, one part at a time. */
    @ParameterizedTest
    @CsvSource({
        "29,0,UNDECIDED,0",
        "29.5,0,UNDECIDED,0",
        "30,0,UNDECIDED,30",
        "42,0,UNDECIDED,42",
        "20,0,UNDECIDED,0",
        "25,10,UNDECIDED,0",
        "25,10,DO_NOT_EXTEND,0",
        "31,10,EXTEND,41",
        "31,10,DO_NOT_EXTEND,31",
        "0,130,EXTEND,130",
        "0,130,DO_NOT_EXTEND,0"
    })
    void thirty_days_extend_by_all_of_them(String sick, String maternity, LeaveChoice choice, String extended) {
        assertThat(extension(sick, maternity, choice).extendedBy()).hasToString(extended);
    }

    @Test
    void the_reasons_name_rule_paragraph_and_figures() {
        assertThat(extension("31", "10", LeaveChoice.EXTEND).because())
                .extracting(Reason::rule)
                .containsExactly("R28", "R29");
        assertThat(extension("29.5", "0", LeaveChoice.UNDECIDED).because())
                .singleElement()
                .extracting(Reason::sentence)
                .asString()
                .contains("29.5", "30");
    }

    @Test
    void many_short_absences_add_up() {
        var absences = new ArrayList<Absence>();
        for (int i = 0; i < 60; i++) {
            absences.add(Absence.of(days("2025-09-01", "2025-09-01"), Days.of("0.5"), AbsenceKind.OTHER));
        }
        var rules = RuleSets.on(on("2025-09-01"));
        assertThat(PartExtension.of(absences, rules).extendedBy()).isEqualTo(Days.of(30));
        assertThat(PartExtension.of(absences.subList(1, 60), rules).extendedBy())
                .isEqualTo(Days.NONE);
    }

    /** The amended Regulations. Derived: sickness of 25 days beside 10 that are left out, or not. */
    @Test
    void absence_because_of_coronavirus_is_left_out_before_september_2021() {
        var sick = Absence.of(days("2021-01-04", "2021-02-05"), Days.of(25), AbsenceKind.SICKNESS);
        var before = Absence.of(days("2021-03-01", "2021-03-12"), Days.of(10), AbsenceKind.CORONAVIRUS);
        var after = Absence.of(days("2021-09-06", "2021-09-17"), Days.of(10), AbsenceKind.CORONAVIRUS);
        var rules = RuleSets.on(on("2020-09-01"));

        var left = PartExtension.of(List.of(sick, before), rules);
        assertThat(left.adHoc()).isEqualTo(Days.of(25));
        assertThat(left.extendedBy()).isEqualTo(Days.NONE);
        assertThat(left.because().get(0).sentence()).startsWith("10 days of absence because of coronavirus");
        assertThat(PartExtension.of(List.of(sick, after), rules).extendedBy()).isEqualTo(Days.of(35));
        assertThat(before.isStatutory() || before.isAdHoc() || before.awaitsChoice())
                .isFalse();
    }

    @Test
    void carers_leave_is_ad_hoc_before_april_2024() {
        var before = Absence.of(days("2024-03-29", "2024-03-29"), Days.of(1), AbsenceKind.CARERS);
        var after = Absence.of(days("2024-04-08", "2024-04-08"), Days.of(1), AbsenceKind.CARERS);
        assertThat(before.isStatutory()).isFalse();
        assertThat(after.isStatutory()).isTrue();
        assertThat(after.awaitsChoice()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.25", "1.4"})
    void days_come_in_halves(String days) {
        assertThatThrownBy(() -> Days.of(days)).isInstanceOf(IllegalArgumentException.class);
    }

    private static PartExtension extension(String sick, String maternity, LeaveChoice choice) {
        var period = days("2025-10-01", "2026-01-30");
        return PartExtension.of(
                List.of(
                        Absence.of(period, Days.of(sick), AbsenceKind.SICKNESS),
                        new Absence(period, Days.of(maternity), AbsenceKind.MATERNITY, choice)),
                RuleSets.on(on("2025-09-01")));
    }
}
