/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.explanation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * One reason behind a date, a number or a refusal.
 *
 * @param rule the rule's number such as {@code R34}, or {@code policy} or {@code convention}, or a plugin's own name
 * @param guidance paragraph of the statutory guidance of April 2024, empty where none speaks of it
 * @param sentence plain English with the figures that were used, without personal data
 */
public record Reason(String rule, String guidance, String sentence) {

    /** The rule name of a choice the appropriate body made. */
    public static final String POLICY = "policy";

    /** The rule name of a choice this product made where nothing else speaks. */
    public static final String CONVENTION = "convention";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public Reason {
        requireNonNull(guidance, "guidance");
        if (rule == null || rule.isBlank() || sentence == null || sentence.isBlank()) {
            throw new IllegalArgumentException("A reason names its rule and says a sentence");
        }
    }

    public static Reason of(String rule, String guidance, String sentence) {
        return new Reason(rule, guidance, sentence);
    }

    public static Reason policy(String sentence) {
        return new Reason(POLICY, "", sentence);
    }

    public static Reason convention(String sentence) {
        return new Reason(CONVENTION, "", sentence);
    }

    /** A day as sentences write it, such as {@code 19 December 2025}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
