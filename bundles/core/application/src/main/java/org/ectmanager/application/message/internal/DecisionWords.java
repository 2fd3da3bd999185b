/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.Map;

/** What a mail to those who may decide says: its subject and its first sentence. */
record DecisionWords(String subject, String sentence) {

    private static final String OVERDUE = "overdue-";

    private static final Map<String, DecisionWords> OF_STEP = Map.of(
            "week-before",
            new DecisionWords(
                    "A decision on induction is due within a week",
                    "An induction waits for its decision, which is due within a week."),
            "day-before",
            new DecisionWords(
                    "A decision on induction is due tomorrow",
                    "An induction waits for its decision, which is due by the end of tomorrow."),
            OVERDUE + 0,
            new DecisionWords(
                    "A decision on induction is overdue",
                    "An induction waits for its decision, which was due on the day below. A late decision counts"
                            + " too: please make it, or find out what stands in its way."));

    /** Of one reminder: {@code week-before}, {@code day-before}, or {@code overdue-} and its weeks. */
    static DecisionWords reminding(String step) {
        return isOverdue(step) && !step.equals(OVERDUE + 0)
                ? stillOverdue(Integer.parseInt(step.substring(OVERDUE.length())))
                : OF_STEP.get(step);
    }

    static boolean isOverdue(String step) {
        return step.startsWith(OVERDUE);
    }

    private static DecisionWords stillOverdue(int weeks) {
        var howLong = weeks == 1 ? "more than a week" : "more than " + weeks + " weeks";
        return new DecisionWords(
                "A decision on induction is still overdue",
                "An induction still waits for its decision, which was due on the day below, " + howLong + " ago.");
    }
}
