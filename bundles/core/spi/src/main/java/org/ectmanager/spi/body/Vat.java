/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

/** How the amounts of a body's fees stand to value added tax (P22). */
public enum Vat {
    UNSTATED("Ask whether VAT is added."),
    NOT_CHARGED("No VAT is charged."),
    INCLUDED("The amounts include VAT."),
    ADDED("VAT is added to the amounts.");

    private final String words;

    Vat(String words) {
        this.words = words;
    }

    /** A sentence for pages. */
    public String words() {
        return words;
    }
}
