/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.decision.Cases.CLOCKS;

import java.time.LocalDate;
import org.ectmanager.domain.decision.Notice.Content;
import org.ectmanager.domain.decision.Notice.Recipient;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.terms.Terms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R47 Notices")
class R47NoticesTest {

    private static final Deadline BY = CLOCKS.notices(LocalDate.of(2025, 7, 25));

    /** Derived: the table of R60, one of them over Easter. */
    @ParameterizedTest
    @CsvSource({"2025-04-17,2025-04-23", "2025-07-25,2025-07-29"})
    void they_are_given_within_three_working_days_beginning_with_the_decision(LocalDate decided, LocalDate last) {
        assertThat(CLOCKS.notices(decided).lastDay()).isEqualTo(last);
    }

    @Test
    void teacher_head_and_secretary_of_state_are_told_and_an_employer_who_is_not_the_school() {
        assertThat(Notice.of(new Decision.Pass(), true, BY))
                .extracting(Notice::recipient)
                .containsExactly(Recipient.EARLY_CAREER_TEACHER, Recipient.HEAD_TEACHER, Recipient.SECRETARY_OF_STATE);
        assertThat(Notice.of(new Decision.Pass(), false, BY))
                .extracting(Notice::recipient)
                .contains(Recipient.EMPLOYER);
    }

    @Test
    void a_pass_is_told_without_a_word_of_appeal() {
        assertThat(Notice.of(new Decision.Pass(), true, BY)).allSatisfy(notice -> {
            assertThat(notice.mustState()).containsExactly(Content.DECISION, Content.DATE_OF_DECISION);
            assertThat(notice.statesAppeal()).isFalse();
        });
    }

    @Test
    void a_fail_states_the_right_of_appeal_its_address_and_its_time() {
        assertThat(Notice.of(new Decision.Fail(), false, BY)).hasSize(4).allSatisfy(notice -> assertThat(
                        notice.mustState())
                .endsWith(Content.RIGHT_OF_APPEAL, Content.ADDRESS_FOR_APPEAL, Content.TIME_FOR_APPEAL));
    }

    @Test
    void an_extension_states_how_long_it_is_and_the_appeal() {
        var extend = new Decision.Extend(new AgreedExtension(Terms.of("1.5")));
        assertThat(Notice.of(extend, true, BY)).allSatisfy(notice -> {
            assertThat(notice.mustState()).contains(Content.LENGTH_OF_EXTENSION);
            assertThat(notice.statesAppeal()).isTrue();
        });
    }

    @Test
    void everything_it_states_has_words() {
        assertThat(Content.values()).extracting(Content::words).doesNotHaveDuplicates();
        assertThat(Content.ADDRESS_FOR_APPEAL.words()).contains("address");
    }
}
