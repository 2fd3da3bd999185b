/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.appeal;

import java.time.Clock;
import java.util.List;
import org.ectmanager.application.appeal.AppealWords;
import org.ectmanager.application.appeal.RecordAppeal.Log;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.domain.decision.AppealStep.Made;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/** What is recorded of one appeal, with what was taken back. */
public final class AppealTable {

    private AppealTable() {}

    /** @param root below which each step that stands has its page; empty when none can be changed */
    public static Table of(Log log, String root, Clock clock) {
        return Table.of("Appeal", Table.words("What happened"), Table.words("On"), Table.words("Where it stands"))
                .whenEmpty("Nothing is recorded of an appeal.")
                .rows(log.steps().stream().map(step -> row(step, root, clock)).toList());
    }

    private static List<Cell> row(RecordedStep recorded, String root, Clock clock) {
        var what = AppealWords.of(recorded.step());
        return List.of(
                root.isEmpty() || !recorded.stands()
                        ? Cell.of(what)
                        : Cell.of(Link.to(
                                root + "/" + AppealPlace.word(recorded.step().kind()), what)),
                Cell.of(Days.of(recorded.step().on())),
                Cell.of(sentence(standing(recorded, clock)) + late(recorded)));
    }

    private static String standing(RecordedStep recorded, Clock clock) {
        return recorded.takenBack()
                .map(act -> (recorded.corrected() ? "Corrected on " : "Taken back on ") + Days.at(act.at(), clock)
                        + " by " + act.name() + ": " + act.because())
                .orElseGet(() -> "Recorded on " + Days.at(recorded.made().at(), clock) + " by "
                        + recorded.made().name());
    }

    private static String late(RecordedStep recorded) {
        return recorded.step() instanceof Made made && !made.lateBecause().isBlank()
                ? " Taken although it was late: " + sentence(made.lateBecause())
                : "";
    }

    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
