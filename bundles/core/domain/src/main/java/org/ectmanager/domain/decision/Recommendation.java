/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

/** What the head teacher recommends at the end (R38, R44, guidance 2.61). */
public enum Recommendation {
    SATISFACTORY("Performance against the Teachers' Standards is satisfactory"),
    UNSATISFACTORY("Performance against the Teachers' Standards is not satisfactory"),
    EXTENSION("An extension should be considered");

    private final String sentence;

    Recommendation(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
