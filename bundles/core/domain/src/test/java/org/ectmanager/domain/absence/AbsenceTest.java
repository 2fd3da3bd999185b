/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.days;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinds of absence and the teacher's choice (R28, R29). */
class AbsenceTest {

    @ParameterizedTest
    @CsvSource({"UNDECIDED,true", "EXTEND,false", "DO_NOT_EXTEND,false"})
    void statutory_leave_waits_for_the_teachers_choice(LeaveChoice choice, boolean waits) {
        assertThat(absence(AbsenceKind.MATERNITY, choice).awaitsChoice()).isEqualTo(waits);
    }

    @Test
    void sickness_leaves_no_choice() {
        assertThat(absence(AbsenceKind.SICKNESS, LeaveChoice.UNDECIDED).awaitsChoice())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SICKNESS,sickness",
        "OTHER,other",
        "MATERNITY,maternity",
        "PATERNITY,paternity",
        "ADOPTION,adoption",
        "SHARED_PARENTAL,shared-parental",
        "PARENTAL_BEREAVEMENT,parental-bereavement",
        "CARERS,carers",
        "CORONAVIRUS,coronavirus"
    })
    void a_kind_has_its_name_in_web_services(AbsenceKind kind, String code) {
        assertThat(kind.code()).isEqualTo(code);
    }

    private static Absence absence(AbsenceKind kind, LeaveChoice choice) {
        return new Absence(days("2025-11-03", "2026-03-27"), Days.of(90), kind, choice);
    }
}
