/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.util.List;
import java.util.TreeSet;

/** What a person has to look at, by rule: R22 twice when it says two things. */
final class Warnings {

    private Warnings() {}

    static List<String> of(History history, Employments employments, Walk ahead) {
        var found = new TreeSet<String>();
        for (var employment : employments.all()) {
            var begun = !employment.from().isAfter(history.asOf());
            var runs = employment.to().isAfter(history.asOf());
            if (begun && runs && !employments.lastsATerm(employment, history.asOf())) {
                found.add("R22 for the time being");
            }
            if (!employment.to().equals(History.NEVER) && !employments.lastsATerm(employment, employment.to())) {
                found.add("R22 never");
            }
        }
        if (ahead.completedOn().isEmpty()) {
            found.add("R23");
        }
        if (history.absences().stream()
                .anyMatch(away -> Walk.isStatutory(away) && away.choice() == History.Choice.UNDECIDED)) {
            found.add("R29");
        }
        return found.stream().map(warning -> warning.substring(0, 3)).toList();
    }
}
