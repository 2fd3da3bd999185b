/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

/**
 * What somebody is in one school or in one appropriate body. A position gives rights; a person may hold several.
 * The tables of features 1.1 and 1.2.
 */
public enum Position {
    HEAD_TEACHER("Head teacher", Side.SCHOOL),
    INDUCTION_LEAD("Induction lead", Side.SCHOOL),
    INDUCTION_TUTOR("Induction tutor", Side.SCHOOL),
    SCHOOL_ADMINISTRATOR("School administrator", Side.SCHOOL),
    ECT("Early career teacher", Side.SCHOOL),
    AB_LEAD("Appropriate body lead", Side.APPROPRIATE_BODY),
    AB_ADMINISTRATOR("Appropriate body administrator", Side.APPROPRIATE_BODY),
    QUALITY_ASSURER("Quality assurer", Side.APPROPRIATE_BODY),
    DECISION_MAKER("Decision maker", Side.APPROPRIATE_BODY);

    /** Where a position is held. */
    public enum Side {
        SCHOOL,
        APPROPRIATE_BODY
    }

    private final String title;
    private final Side side;

    Position(String title, Side side) {
        this.title = title;
        this.side = side;
    }

    /** As it is written on pages and in mails. */
    public String title() {
        return title;
    }

    public Side side() {
        return side;
    }
}
