/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewPolicyTest {

    private static final ReviewPolicy STANDARD = ReviewPolicy.standard();
    private static final LocalDate HANDED_IN = LocalDate.of(2026, 12, 3);

    @Test
    void a_target_ends_so_many_days_after_the_hand_in() {
        assertThat(STANDARD.readBy(HANDED_IN)).isEmpty();
        assertThat(STANDARD.within(21).readBy(HANDED_IN)).contains(LocalDate.of(2026, 12, 24));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 367})
    void a_target_that_cannot_be_meant_is_refused(int days) {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.within(days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "<b>Examples</b>"})
    void a_sentence_is_plain_words(String sentence) {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.checking(sentence));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.returningFor(sentence));
    }

    @Test
    void a_sentence_stands_there_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.checking("It has examples", "It has examples "));
    }

    @Test
    void each_choice_leaves_the_others() {
        var policy = STANDARD.checking("It has examples")
                .returningFor("There are no examples")
                .within(21)
                .readByAssurer();

        assertThat(policy.checklist()).containsExactly("It has examples");
        assertThat(policy.reasons()).containsExactly("There are no examples");
        assertThat(policy.targetDays()).isEqualTo(21);
        assertThat(policy.reader()).isEqualTo(ReviewPolicy.Reader.QUALITY_ASSURER);
    }
}
