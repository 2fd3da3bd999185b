/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

/**
 * Who signs a report for a head teacher who is away (P13). Which reports a head teacher signs at all is said by their form.
 *
 * <p>The guidance asks for the head teacher's own signature (R38), so that nobody signs for them unless a body says so.
 * Nobody ever signs for them a final assessment, whose judgement is their recommendation (R44), or a registration. Whoever
 * signs for them declares that the head teacher is away and has asked for it, has not signed the tutor's part and is not
 * the induction tutor; the signature says for whom it is, on every page and paper.
 *
 * @param leadForHead whether an induction lead of the school may
 */
public record SigningPolicy(boolean leadForHead) {

    /** Nobody signs for a head teacher. */
    public static SigningPolicy standard() {
        return new SigningPolicy(false);
    }

    /** An induction lead may. */
    public SigningPolicy withLeadForHead() {
        return new SigningPolicy(true);
    }
}
