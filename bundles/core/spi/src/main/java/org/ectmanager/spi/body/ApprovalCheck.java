/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

/**
 * One check that an officer makes by hand before authorising a registration (P3).
 *
 * @param id kept with who ticked it; 2 to 40 small letters, digits and hyphens
 * @param words what was checked, as a statement: "The contract was seen"
 * @param by who performs it, in plain words; empty when it is whoever decides
 */
public record ApprovalCheck(String id, String words, String by) {

    private static final int LONGEST = 200;

    public ApprovalCheck {
        if (id == null || !id.matches("[a-z0-9][a-z0-9-]{1,39}")) {
            throw new IllegalArgumentException("A check has an id of 2 to 40 small letters, digits and hyphens");
        }
        words = PlainText.required("A check", words, LONGEST);
        by = PlainText.optional("Who performs a check", by, LONGEST);
    }

    public static ApprovalCheck of(String id, String words) {
        return new ApprovalCheck(id, words, "");
    }

    /** The same, performed by somebody in particular, such as "the finance team". */
    public ApprovalCheck by(String whom) {
        return new ApprovalCheck(id, words, whom);
    }
}
