/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.teacher;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Something the national record warns of (R4). Personal data.
 *
 * @param category name of the category, for people to read
 * @param ends {@link LocalDate#MAX} when it has no end, or none that can be read
 */
public record Alert(String categoryId, String category, LocalDate ends) {

    /** Prohibition from teaching: the one category that bars from induction. */
    public static final String PROHIBITION = "b2b19019-b165-47a3-8745-3297ff152581";

    /** A section 128 direction: bars from management, not from induction. */
    public static final String SECTION_128 = "38df5a00-94ab-486f-8905-d5b2eac04000";

    public Alert {
        requireNonNull(categoryId, "categoryId");
        requireNonNull(category, "category");
        requireNonNull(ends, "ends");
    }

    /** Active while its end is in the future. */
    public boolean isActiveOn(LocalDate day) {
        return ends.isAfter(day);
    }

    public boolean isProhibition() {
        return categoryId.equals(PROHIBITION);
    }
}
