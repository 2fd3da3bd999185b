/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.ectmanager.domain.calendar.SchoolTerm;

/**
 * The terms of one school year by the national convention, under a name such as {@code england-2025}. They are nobody's
 * published dates: England has none, each school or its council sets its own.
 *
 * @param about what it is, in one sentence
 */
public record ShippedCalendar(String name, String about, List<SchoolTerm> terms) {

    public ShippedCalendar {
        requireNonNull(name, "name");
        requireNonNull(about, "about");
        terms = List.copyOf(terms);
    }
}
