/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of induction a second time (R19 to R39), worked out one day after the other from the words, by
 * code that knows nothing of the domain.
 */
final class Oracle {

    private static final Ratio STANDARD = Ratio.of(6, 1);
    private static final Ratio PART = Ratio.of(3, 1);

    private final Holidays holidays = new Holidays();

    Answer answer(History history) {
        var timetable = new Timetable(history.years(), holidays);
        var employments = new Employments(history, timetable);
        var targets = targets(history);
        var required = targets.get(targets.size() - 1);
        var ahead = new Walk(history, timetable, employments.planned(), targets, History.NEVER);
        var sofar = new Walk(history, timetable, employments.asOf(history.asOf()), targets, history.asOf());
        var served = sofar.served().atMost(required);
        return new Answer(
                required.lowest(),
                served.lowest(),
                required.minus(served).atLeastNothing().lowest(),
                Answer.shown(ahead.completedOn()),
                ahead.parts(),
                new Reports(history, timetable, holidays, ahead, Ratio.ONE.atLeast(reduced(history))).points(),
                Warnings.of(history, employments, ahead));
    }

    /** What has to be served by each formal assessment. */
    private static List<Ratio> targets(History history) {
        var reduced = reduced(history);
        var targets = new ArrayList<Ratio>();
        if (!PART.atLeast(reduced)) {
            targets.add(PART);
        }
        targets.add(reduced);
        for (var extension : history.extensions()) {
            reduced = reduced.plus(Ratio.of(extension));
            targets.add(reduced);
        }
        return targets;
    }

    private static Ratio reduced(History history) {
        var reduced = STANDARD;
        for (var reduction : history.reductions()) {
            reduced = reduced.minus(Ratio.of(reduction));
        }
        return reduced;
    }
}
