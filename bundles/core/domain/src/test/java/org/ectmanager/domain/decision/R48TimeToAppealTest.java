/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.CLOCKS;

import java.time.LocalDate;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R48 Time to appeal")
class R48TimeToAppealTest {

    private static final AppealWindow WINDOW = CLOCKS.appeal(LocalDate.of(2025, 7, 28));

    /** Derived: the teacher is told the earlier day, the later one is waited for. */
    @ParameterizedTest
    @CsvSource({
        "2025-07-28,2025-07-30,2025-08-26,2025-08-27",
        "2025-12-18,2025-12-20,2026-01-20,2026-01-21",
        "2025-08-22,2025-08-24,2025-09-22,2025-09-22"
    })
    void the_time_has_two_readings(LocalDate sent, LocalDate deemed, LocalDate tell, LocalDate wait) {
        var window = CLOCKS.appeal(sent);
        assertThat(window.deemedReceived()).isEqualTo(deemed);
        assertThat(window.appealBy()).isEqualTo(tell);
        assertThat(window.actAfter()).isEqualTo(wait);
        assertThat(window.isOverOn(wait)).isFalse();
        assertThat(window.isOverOn(wait.plusDays(1))).isTrue();
        assertThat(window.because()).extracting("rule").containsOnly("R48");
    }

    @Test
    void telling_is_never_later_than_waiting() {
        for (var sent = LocalDate.of(2025, 1, 1); sent.getYear() < 2027; sent = sent.plusDays(1)) {
            var window = CLOCKS.appeal(sent);
            assertThat(window.appealBy()).isBeforeOrEqualTo(window.actAfter());
        }
    }

    @ParameterizedTest
    @CsvSource({"2025-08-26,appeal.in-time", "2025-08-27,appeal.late-by-one-reading", "2025-08-28,appeal.late"})
    void an_appeal_is_made_by_the_earlier_day_and_taken_late_only_exceptionally(LocalDate today, String code) {
        var extend = new Decision.Extend(new AgreedExtension(Terms.ONE));
        assertThat(Appeal.mayBeMade(new Decision.Fail(), WINDOW, today).code()).isEqualTo(code);
        assertThat(Appeal.mayBeMade(extend, WINDOW, today).code()).isEqualTo(code);
    }

    @Test
    void there_is_no_appeal_against_a_pass() {
        assertThat(Appeal.mayBeMade(new Decision.Pass(), WINDOW, LocalDate.of(2025, 8, 1))
                        .code())
                .isEqualTo("appeal.nothing-to");
    }

    /** R5. */
    @Test
    void an_induction_in_wales_is_appealed_about_in_wales() {
        assertThat(Appeal.Authority.forInduction(true)).isEqualTo(Appeal.Authority.EDUCATION_WORKFORCE_COUNCIL);
        assertThat(Appeal.Authority.forInduction(false)).isEqualTo(Appeal.Authority.SECRETARY_OF_STATE);
        assertThat(Appeal.Authority.forEstablishment(30)).isEqualTo(Appeal.Authority.EDUCATION_WORKFORCE_COUNCIL);
        assertThat(Appeal.Authority.forEstablishment(1)).isEqualTo(Appeal.Authority.SECRETARY_OF_STATE);
    }

    /** R5, R47: whom and where, each for its own. */
    @Test
    void each_authority_has_its_sentence_and_its_address() {
        var appeals = CLOCKS.rules().appeals();
        assertThat(Appeal.Authority.SECRETARY_OF_STATE.sentence(appeals))
                .isEqualTo("The early career teacher may appeal against it to the Secretary of State; the Teaching"
                        + " Regulation Agency, which acts for the Secretary of State, takes appeals.");
        assertThat(Appeal.Authority.EDUCATION_WORKFORCE_COUNCIL.sentence(appeals))
                .isEqualTo("The early career teacher may appeal against it to the Education Workforce Council, which"
                        + " hears appeals about an induction served in Wales.");
        assertThat(Appeal.Authority.SECRETARY_OF_STATE.address(appeals)).contains("Coventry");
        assertThat(Appeal.Authority.EDUCATION_WORKFORCE_COUNCIL.address(appeals))
                .contains("ewc.wales");
    }
}
