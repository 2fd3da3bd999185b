/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.refusal;

import static java.util.Objects.requireNonNull;

/**
 * One reason why something was not done.
 *
 * @param field the field to correct, empty when no single field is at fault
 * @param code stable name of the reason, such as {@code school.already-here}
 * @param sentence what is wrong and what to do next, in plain English, without personal data
 */
public record Refusal(String field, String code, String sentence) {

    public Refusal {
        requireNonNull(field, "field");
        requireNonNull(code, "code");
        requireNonNull(sentence, "sentence");
    }

    public static Refusal of(String code, String sentence) {
        return new Refusal("", code, sentence);
    }
}
