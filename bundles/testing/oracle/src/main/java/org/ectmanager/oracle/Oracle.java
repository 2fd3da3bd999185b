/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of induction a second time (R19 to R39), worked out one day after the other from the words, by
 * code that knows nothing of the domain.
 */
final class Oracle {

    private static final Ratio STANDARD = Ratio.of(6, 1);
    private static final Ratio PART = Ratio.of(3, 1);
    private static final LocalDate SIX_FROM = LocalDate.of(2021, 9, 1);
    private static final LocalDate THREE_UNTIL = LocalDate.of(2023, 9, 1);

    private final Holidays holidays = new Holidays();

    Answer answer(History history) {
        var timetable = new Timetable(history.years(), holidays);
        var employments = new Employments(history, timetable);
        var standard = standard(history, timetable, employments);
        var targets = targets(history, standard);
        var required = targets.get(targets.size() - 1);
        var ahead = new Walk(history, timetable, employments.planned(), targets, History.NEVER);
        var sofar = new Walk(history, timetable, employments.asOf(history.asOf()), targets, history.asOf());
        var served = sofar.served().atMost(required);
        var points = new Reports(history, timetable, holidays, ahead, Ratio.ONE.atLeast(reduced(history, standard)))
                .points();
        return new Answer(
                required.lowest(),
                served.lowest(),
                required.minus(served).atLeastNothing().lowest(),
                Answer.shown(ahead.completedOn()),
                ahead.parts(),
                points,
                Warnings.of(history, employments, ahead, points));
    }

    /** Six terms, but three for those who began under the old rules and had served three when these ended (R59). */
    private static Ratio standard(History history, Timetable timetable, Employments employments) {
        if (!history.startsOn().isBefore(SIX_FROM)) {
            return STANDARD;
        }
        var whole = List.of(PART, STANDARD);
        var walk = new Walk(history.ofUsualLength(), timetable, employments.asOf(THREE_UNTIL), whole, THREE_UNTIL);
        return walk.served().atLeast(PART) ? PART : STANDARD;
    }

    /** What has to be served by each formal assessment. */
    private static List<Ratio> targets(History history, Ratio standard) {
        var reduced = reduced(history, standard);
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

    /** What Wales added before is a part of what is assessed at the end here (R5). */
    private static Ratio reduced(History history, Ratio standard) {
        var reduced = standard.plus(Ratio.of(history.welsh()));
        for (var reduction : history.reductions()) {
            reduced = reduced.minus(Ratio.of(reduction));
        }
        return reduced;
    }
}
