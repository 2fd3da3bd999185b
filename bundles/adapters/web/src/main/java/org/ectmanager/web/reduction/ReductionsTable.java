/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.reduction;

import java.time.Clock;
import java.util.List;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.application.reduction.ReductionWords;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.words.Days;

/** The reductions of one induction. */
final class ReductionsTable {

    private ReductionsTable() {}

    /** @param root below which each reduction has its page; empty when none can be taken back */
    static Table of(List<RecordedReduction> reductions, String root, Clock clock) {
        return Table.of(
                        "Reductions",
                        Table.words("Why induction is shorter"),
                        Table.numbers("Terms taken off"),
                        Table.words("What it rests on"),
                        Table.words("Where it stands"))
                .whenEmpty("Nothing was taken off.")
                .rows(reductions.stream()
                        .map(reduction -> row(reduction, root, clock))
                        .toList());
    }

    private static List<Cell> row(RecordedReduction recorded, String root, Clock clock) {
        var why = ReductionWords.title(recorded.reduction().reason());
        return List.of(
                root.isEmpty() || !recorded.stands() ? Cell.of(why) : Cell.of(Link.to(root + "/" + recorded.id(), why)),
                Cell.of(recorded.reduction().terms().figures()),
                Cell.of(recorded.basis().evidence()),
                Cell.of(standing(recorded, clock)));
    }

    private static String standing(RecordedReduction recorded, Clock clock) {
        return recorded.withdrawn()
                .map(act -> "Taken back on " + Days.at(act.at(), clock) + " by " + act.name() + ": " + act.because())
                .orElseGet(() -> "Decided on " + Days.at(recorded.made().at(), clock) + " by "
                        + recorded.made().name() + ". The teacher agreed on "
                        + Days.of(recorded.basis().agreedOn()) + ", the head teacher advised on "
                        + Days.of(recorded.basis().advisedOn()) + ".");
    }
}
