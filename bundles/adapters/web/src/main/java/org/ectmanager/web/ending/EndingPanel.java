/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ending;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.ending.SeeEndings;
import org.ectmanager.application.ending.SeeEndings.Ending;
import org.ectmanager.application.ending.SeeEndings.Failed;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.decision.Appeal;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.ect.EctPanel;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.ectmanager.web.words.Days;
import org.ectmanager.web.words.Sources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the record of an induction that is over: how long it is kept, and what follows a fail (R50, R51, R53). */
@Component
public final class EndingPanel implements EctPanel {

    private final SeeEndings endings;

    @Activate
    public EndingPanel(@Reference SeeEndings endings) {
        this.endings = endings;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        return endings.of(caller, induction).map(EndingPanel::panel);
    }

    public static Panel panel(Ending ending) {
        var rows = new ArrayList<List<Cell>>();
        ending.failed().ifPresent(failed -> rows.addAll(after(failed)));
        rows.add(row(
                "The records of this induction are kept",
                "at least until " + Days.of(ending.keptUntil()),
                ending.keeping().reason()));
        var table = Table.of("After induction", Table.words("What"), Table.words("When"), Table.words("Why this date?"))
                .rows(rows);
        return new Panel(table, Optional.empty());
    }

    private static List<List<Cell>> after(Failed failed) {
        var rows = new ArrayList<List<Cell>>();
        rows.add(dismissal(failed));
        rows.add(row(
                "The list of those who have failed",
                failed.listing().stops() ? "Not yet" : listed(isOpen(failed.appeal())),
                failed.listing().reason()));
        return rows;
    }

    /** Whether nothing is on record that ends the wait for an appeal. */
    private static boolean isOpen(Appeal appeal) {
        return appeal instanceof Appeal.None;
    }

    private static String listed(boolean open) {
        return open ? "The teacher may be listed, if no appeal was made" : "The teacher may be listed";
    }

    private static List<Cell> dismissal(Failed failed) {
        var waits = failed.dismissing().reason();
        return failed.dismissal()
                .map(deadline -> List.of(
                        Cell.of(DismissalWords.what(failed)),
                        Cell.of("by the end of " + Days.of(deadline.lastDay())),
                        Cell.of((failed.dismissing().stops() ? waits.sentence() + " " : "")
                                + deadline.because().sentence() + " " + Sources.of(deadline.because()))))
                .orElseGet(() -> row(DismissalWords.what(failed), DismissalWords.when(failed), waits));
    }

    private static List<Cell> row(String what, String when, Reason why) {
        return List.of(Cell.of(what), Cell.of(when), Cell.of(why.sentence() + " " + Sources.of(why)));
    }

    @Override
    public int place() {
        return 47;
    }
}
