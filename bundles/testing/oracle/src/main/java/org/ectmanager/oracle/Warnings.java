/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.util.List;
import java.util.TreeSet;
import org.ectmanager.oracle.Answer.Point;

/** What a person has to look at, by rule: one rule as often as it says something else. */
final class Warnings {

    private Warnings() {}

    static List<String> of(History history, Employments employments, Walk ahead, List<Point> points) {
        var found = new TreeSet<String>();
        for (var employment : employments.all()) {
            var begun = !employment.from().isAfter(history.asOf());
            var runs = employment.to().isAfter(history.asOf());
            if (!employment.to().equals(History.NEVER) && !employments.lastsATerm(employment, employment.to())) {
                found.add("R22 from " + employment.from() + " to " + employment.to() + " never");
            } else if (begun && runs && !employments.lastsATerm(employment, history.asOf())) {
                found.add("R22 from " + employment.from() + " for the time being");
            }
        }
        if (ahead.completedOn().isEmpty()) {
            found.add("R23");
        }
        if (history.absences().stream()
                .anyMatch(away -> Walk.isStatutory(away) && away.choice() == History.Choice.UNDECIDED)) {
            found.add("R29");
        }
        for (var point : points) {
            if (point.dueOn().isBefore(point.from())) {
                found.add(rule(point.kind()) + " before " + point.from());
            }
        }
        return found.stream().map(warning -> warning.substring(0, 3)).toList();
    }

    /** Due before its period begins. */
    private static String rule(String kind) {
        return kind.startsWith("progress") ? "R34" : kind.startsWith("interim") ? "R39" : "R37";
    }
}
