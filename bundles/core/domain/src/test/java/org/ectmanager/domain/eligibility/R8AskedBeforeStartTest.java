/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.dates;
import static org.ectmanager.domain.eligibility.Applications.good;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R8 Appropriate body before start")
class R8AskedBeforeStartTest {

    /** Derived. */
    @ParameterizedTest
    @CsvSource({
        "2025-08-20,'',''",
        "2025-09-01,'',''",
        "2025-09-10,'',start.backdated",
        "2025-09-10,The hub was closed,start.backdated-with-reason"
    })
    void a_late_registration_moves_the_start_unless_the_body_gives_a_reason(
            String registered, String reason, String remark) {
        assertThat(good().with(dates(registered, "2025-09-01", reason)).remark())
                .isEqualTo(remark);
    }

    @Test
    void the_refusal_says_from_which_day_on_induction_may_start() {
        var late = good().with(dates("2025-09-10", "2025-09-01", "")).opinion();
        assertThat(late.obstacles().get(0).reason().sentence()).contains("10 September 2025");
        assertThat(good().with(dates("2025-09-10", "2025-09-10", "")).remarks()).isEmpty();
    }

    @Test
    void a_start_in_the_future_is_accepted_and_reported_on_its_day() {
        assertThat(sentenceOf(good(), "start.reportable")).contains("from 1 September 2025");
        assertThat(sentenceOf(good().with(dates("2025-09-01", "2025-09-01", "")), "start.reportable"))
                .isEqualTo("The start can be reported to the Department.");
    }

    @ParameterizedTest
    @CsvSource({
        "true,true,2025-09-01,''",
        "true,true,2025-08-01,''",
        "true,true,2025-09-02,start.before-contract",
        "true,false,2025-09-01,start.not-agreed",
        "false,true,2025-09-01,start.not-agreed"
    })
    void the_start_is_agreed_with_head_and_teacher_and_not_before_the_contract(
            boolean head, boolean teacher, LocalDate contractFrom, String remark) {
        assertThat(good().knowing(new AgreedStart(head, teacher, contractFrom)).remark())
                .isEqualTo(remark);
    }

    @Test
    void it_is_said_with_whom_the_start_is_still_to_be_agreed() {
        var contractFrom = LocalDate.of(2025, 9, 1);
        assertThat(sentenceOf(good().knowing(new AgreedStart(true, false, contractFrom)), "start.not-agreed"))
                .endsWith("with the early career teacher.");
        assertThat(sentenceOf(good().knowing(new AgreedStart(false, true, contractFrom)), "start.not-agreed"))
                .endsWith("with the head teacher.");
    }

    @Test
    void both_days_are_named_where_the_contract_begins_earlier() {
        assertThat(sentenceOf(good().knowing(new AgreedStart(true, true, LocalDate.of(2025, 8, 25))), "start.agreed"))
                .isEqualTo("The head teacher and the early career teacher agree that induction starts on 1 September"
                        + " 2025; the contract begins on 25 August 2025.");
        assertThat(sentenceOf(good().knowing(new AgreedStart(true, true, LocalDate.of(2025, 9, 1))), "start.agreed"))
                .endsWith("the contract begins on that day.");
    }

    private static String sentenceOf(Applications application, String code) {
        return application.opinion().findings().stream()
                .filter(finding -> finding.code().equals(code))
                .findFirst()
                .orElseThrow()
                .reason()
                .sentence();
    }
}
