/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.CLOCKS;

import java.time.LocalDate;
import java.util.EnumSet;
import org.ectmanager.domain.decision.AppealProcedure.Content;
import org.ectmanager.domain.decision.AppealProcedure.Reply;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R49 Appeal procedure")
class R49AppealProcedureTest {

    private static final LocalDate HEARING = LocalDate.of(2025, 10, 31);

    private final AppealProcedure procedure = new AppealProcedure(CLOCKS);

    @ParameterizedTest
    @EnumSource
    void a_notice_of_appeal_that_lacks_something_is_not_whole(Content content) {
        var found = AppealProcedure.notice(EnumSet.complementOf(EnumSet.of(content)));
        assertThat(found.code()).isEqualTo("appeal.notice-missing");
        assertThat(found.reason().sentence()).endsWith("lacks: " + content.words() + ".");
    }

    @Test
    void with_all_its_contents_it_is() {
        assertThat(AppealProcedure.notice(EnumSet.allOf(Content.class)).code()).isEqualTo("appeal.notice");
    }

    @Test
    void the_body_replies_within_twenty_working_days_of_its_copy() {
        assertThat(procedure.reply(LocalDate.of(2025, 6, 30)).lastDay()).isEqualTo(LocalDate.of(2025, 7, 25));
        assertThat(procedure.reply(LocalDate.of(2025, 6, 30)).because().rule()).isEqualTo("R49");
    }

    @ParameterizedTest
    @EnumSource
    void a_decision_that_is_not_defended_falls(Reply reply) {
        assertThat(AppealProcedure.by(reply).isPresent()).isEqualTo(reply != Reply.DEFENDED);
        assertThat(AppealProcedure.by(Reply.WITHDRAWN)).contains(AppealOutcome.ALLOWED);
    }

    /** Fifteen whole working days, 10 to 30 October, lie between 9 October and Friday 31 October. */
    @Test
    void notice_of_a_hearing_is_given_fifteen_working_days_before_it() {
        assertThat(procedure.noticeOfHearingBy(HEARING)).isEqualTo(LocalDate.of(2025, 10, 9));
        assertThat(CLOCKS.workingDays().last(LocalDate.of(2025, 10, 10), 15)).isEqualTo(HEARING.minusDays(1));
    }

    /** Ten whole working days, 15 to 30 December without weekends and Christmas, lie before the 31st. */
    @Test
    void the_parties_write_ten_working_days_before_it() {
        assertThat(procedure.statementsBy(HEARING)).isEqualTo(LocalDate.of(2025, 10, 16));
        assertThat(procedure.statementsBy(LocalDate.of(2025, 12, 31))).isEqualTo(LocalDate.of(2025, 12, 12));
    }

    @ParameterizedTest
    @CsvSource({"2025-10-09,3,appeal.hearing", "2025-10-10,3,appeal.hearing-too-soon", "2025-10-09,2,appeal.panel"})
    void a_hearing_has_its_notice_and_a_panel_of_three(LocalDate notice, int panel, String code) {
        assertThat(procedure.hearing(notice, HEARING, panel).code()).isEqualTo(code);
    }

    @Test
    void what_may_come_of_it_depends_on_the_decision() {
        assertThat(AppealOutcome.against(new Decision.Fail()))
                .containsExactly(AppealOutcome.ALLOWED, AppealOutcome.DISMISSED, AppealOutcome.EXTENDED);
        assertThat(AppealOutcome.against(new Decision.Extend(new AgreedExtension(Terms.ONE))))
                .containsExactly(AppealOutcome.ALLOWED, AppealOutcome.DISMISSED, AppealOutcome.OTHER_PERIOD);
        assertThat(AppealOutcome.against(new Decision.Pass())).isEmpty();
    }
}
