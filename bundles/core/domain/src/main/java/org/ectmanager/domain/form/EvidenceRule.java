/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.form;

/**
 * What an appropriate body wants attached to a report (P14).
 *
 * @param fewest how many files at the least
 * @param sentence what they are, such as a recent lesson observation, and what happens without them
 */
public record EvidenceRule(int fewest, String sentence) {

    public EvidenceRule {
        if (fewest < 1 || sentence == null || sentence.isBlank()) {
            throw new IllegalArgumentException("An evidence rule asks for at least one file and says which");
        }
    }
}
