/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.Map;
import java.util.Optional;

/**
 * What a school answered to the appropriate body's own questions at registration, for its own rules.
 *
 * @param answers by the id of the question: the text, or the value of the option that was chosen; empty where nothing was
 *     answered
 */
public record FurtherAnswers(Map<String, String> answers) implements StartFact {

    public FurtherAnswers {
        answers = Map.copyOf(answers);
    }

    /** Empty where the question was not asked, or not answered. */
    public Optional<String> to(String question) {
        return Optional.ofNullable(answers.get(question)).filter(answer -> !answer.isEmpty());
    }

    /** Whether an option of a choice was chosen. */
    public boolean chose(String question, String option) {
        return to(question).filter(option::equals).isPresent();
    }
}
