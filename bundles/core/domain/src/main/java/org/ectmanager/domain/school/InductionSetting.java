/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.school;

import java.util.Set;

/** What a kind of establishment means for induction (R1, R12; guidance 1.10, 2.1). The body may know better. */
public enum InductionSetting {
    /** A relevant school: a qualified teacher there must serve induction or be exempt. */
    RELEVANT_SCHOOL("Induction is a condition of employment here"),

    /** Induction may be served here and is not a condition of employment. Overseas and Welsh schools have conditions. */
    OPTIONAL("Induction may be served here"),

    /** Neither named nor ruled out: the appropriate body decides whether a post here is suitable. */
    BODY_DECIDES("The appropriate body decides whether induction may be served here"),

    /** No place where induction is served. */
    NOT_A_SETTING("Induction cannot be served here");

    private static final Set<Integer> RELEVANT = Set.of(1, 2, 3, 5, 7, 8, 12, 14, 15, 47, 48);
    private static final Set<Integer> MAY_HOST =
            Set.of(6, 10, 11, 18, 28, 30, 31, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 57);
    private static final Set<Integer> NEVER = Set.of(25, 26, 27, 29, 56);

    private final String sentence;

    InductionSetting(String sentence) {
        this.sentence = sentence;
    }

    /** As it is said on pages. */
    public String sentence() {
        return sentence;
    }

    /** By the register's code of the kind of establishment; a code not known here is the body's to decide. */
    public static InductionSetting ofTypeCode(int code) {
        if (RELEVANT.contains(code)) {
            return RELEVANT_SCHOOL;
        }
        if (MAY_HOST.contains(code)) {
            return OPTIONAL;
        }
        return NEVER.contains(code) ? NOT_A_SETTING : BODY_DECIDES;
    }
}
