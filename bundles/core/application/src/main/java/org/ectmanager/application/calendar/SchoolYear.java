/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.school.SchoolId;

/**
 * The term dates that a school entered for one school year (R21).
 *
 * @param begins the year in whose September it begins
 * @param terms autumn, spring and summer
 */
public record SchoolYear(long id, SchoolId school, int begins, List<SchoolTerm> terms, long version) {

    public SchoolYear {
        requireNonNull(school, "school");
        terms = List.copyOf(terms);
    }

    /** With other dates, under the version that was read. */
    public SchoolYear with(List<SchoolTerm> others) {
        return new SchoolYear(id, school, begins, others, version);
    }
}
