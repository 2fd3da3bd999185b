/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

/** How days become terms (R21). It is kept with every result, because the methods differ. */
public enum DayMethod {
    /** School days served over the school days of that very term. The default, as guidance counts in terms. */
    TERM_FRACTION("term-fraction"),
    /** School days served over 65, whatever the term. */
    SIXTY_FIVE_DAYS("65-day");

    private final String code;

    DayMethod(String code) {
        this.code = code;
    }

    /** Its name in web services. */
    public String code() {
        return code;
    }
}
