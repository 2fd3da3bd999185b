/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What follows from one history. */
record Answer(
        Ratio required,
        Ratio served,
        Ratio remaining,
        String completesOn,
        List<Part> parts,
        List<Point> points,
        List<String> warnings) {

    /** One half of induction. */
    record Part(int number, LocalDate from, LocalDate to, boolean complete, int adHocHalves, int extendedByHalves) {}

    /** One report. */
    record Point(String kind, String term, LocalDate from, LocalDate to, LocalDate opensOn, LocalDate dueOn) {}

    static String shown(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("never");
    }
}
