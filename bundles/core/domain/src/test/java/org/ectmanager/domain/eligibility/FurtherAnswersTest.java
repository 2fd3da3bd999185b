/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FurtherAnswersTest {

    private final FurtherAnswers answers = new FurtherAnswers(Map.of("agreement", "yes", "order", ""));

    @Test
    void an_answer_is_found_by_its_question_and_an_empty_one_is_none() {
        assertThat(answers.to("agreement")).contains("yes");
        assertThat(answers.to("order")).isEmpty();
        assertThat(answers.to("trust")).isEmpty();
        assertThat(answers.chose("agreement", "yes")).isTrue();
        assertThat(answers.chose("agreement", "no")).isFalse();
        assertThat(answers.chose("order", "")).isFalse();
    }
}
