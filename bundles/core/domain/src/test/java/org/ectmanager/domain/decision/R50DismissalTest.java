/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.CLOCKS;

import java.time.LocalDate;
import org.ectmanager.domain.school.InductionSetting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@DisplayName("R50 Dismissal")
class R50DismissalTest {

    /** E-mailed on 28 July: told 26 August, waited for until 27 August. */
    private static final AppealWindow WINDOW = CLOCKS.appeal(LocalDate.of(2025, 7, 28));

    private static final LocalDate LATER = LocalDate.of(2025, 10, 1);

    /** Derived: the time expired on 27 August. */
    @Test
    void a_relevant_school_dismisses_within_ten_working_days_of_the_time_to_appeal() {
        assertThat(dismissal(new Appeal.None(), LATER)).isEqualTo("2025-09-09");
    }

    @ParameterizedTest
    @CsvSource({"2025-08-26,none", "2025-08-27,none", "2025-08-28,2025-09-09"})
    void nothing_runs_before_the_later_reading_of_that_time_is_over(LocalDate today, String last) {
        assertThat(dismissal(new Appeal.None(), today)).isEqualTo(last);
    }

    @Test
    void it_runs_at_once_when_the_teacher_tells_that_they_will_not_appeal() {
        var told = LocalDate.of(2025, 8, 4);
        assertThat(dismissal(new Appeal.NotWanted(told), told)).isEqualTo("2025-08-15");
    }

    @Test
    void while_an_appeal_runs_nothing_does() {
        assertThat(dismissal(new Appeal.Pending(LocalDate.of(2025, 8, 20)), LATER))
                .isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"DISMISSED,2025-10-14", "ALLOWED,none", "EXTENDED,none"})
    void it_runs_from_the_outcome_of_an_appeal_that_was_dismissed(AppealOutcome outcome, String last) {
        assertThat(dismissal(new Appeal.Decided(outcome, LATER), LATER)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2025-08-20,2025-09-09", "2025-09-15,2025-09-26"})
    void an_appeal_that_was_withdrawn_late_sets_it_off_then(LocalDate withdrawn, String last) {
        assertThat(dismissal(new Appeal.Withdrawn(withdrawn), LATER)).isEqualTo(last);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "RELEVANT_SCHOOL")
    void other_schools_need_not_dismiss(InductionSetting setting) {
        assertThat(new AfterFailing(WINDOW, new Appeal.None()).dismissal(setting, LATER, CLOCKS))
                .isEmpty();
    }

    @Test
    void while_the_time_to_appeal_or_an_appeal_runs_nobody_is_dismissed() {
        assertThat(dismissing(new Appeal.None(), "2025-08-27")).isEqualTo("dismissal.wait");
        assertThat(dismissing(new Appeal.Pending(LocalDate.of(2025, 8, 20)), "2025-10-01"))
                .isEqualTo("dismissal.appeal");
    }

    @ParameterizedTest
    @CsvSource({"DISMISSED,dismissal.due", "ALLOWED,dismissal.not-failed", "EXTENDED,dismissal.not-failed"})
    void only_an_appeal_that_is_dismissed_leads_to_it(AppealOutcome outcome, String code) {
        assertThat(dismissing(new Appeal.Decided(outcome, LATER), "2025-10-01")).isEqualTo(code);
    }

    @Test
    void the_day_by_which_it_is_due_is_said() {
        assertThat(dismissing(new Appeal.None(), "2025-08-28")).isEqualTo("dismissal.due");
        assertThat(dismissing(new Appeal.NotWanted(LocalDate.of(2025, 8, 4)), "2025-08-04"))
                .isEqualTo("dismissal.due");
    }

    @Test
    void a_school_that_need_not_dismiss_is_told_so() {
        assertThat(new AfterFailing(WINDOW, new Appeal.None())
                        .dismissing(InductionSetting.OPTIONAL, LATER, CLOCKS)
                        .code())
                .isEqualTo("dismissal.not-required");
    }

    private static String dismissing(Appeal appeal, String today) {
        return new AfterFailing(WINDOW, appeal)
                .dismissing(InductionSetting.RELEVANT_SCHOOL, LocalDate.parse(today), CLOCKS)
                .code();
    }

    private static String dismissal(Appeal appeal, LocalDate today) {
        return new AfterFailing(WINDOW, appeal)
                .dismissal(InductionSetting.RELEVANT_SCHOOL, today, CLOCKS)
                .map(Deadline::lastDay)
                .map(LocalDate::toString)
                .orElse("none");
    }
}
