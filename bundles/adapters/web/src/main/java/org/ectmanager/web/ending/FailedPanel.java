/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ending;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.ending.SeeEndings;
import org.ectmanager.application.ending.SeeEndings.FailedHere;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.school.SchoolPanel;
import org.ectmanager.web.words.Sources;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** For a head teacher: who has failed, and whether the school dismisses now or what it waits for (R48 to R50). */
@Component
public final class FailedPanel implements SchoolPanel {

    private final SeeEndings endings;

    @Activate
    public FailedPanel(@Reference SeeEndings endings) {
        this.endings = endings;
    }

    @Override
    public Optional<Panel> panel(Caller caller, SchoolId school) {
        var failed = endings.failedAt(caller, school);
        return failed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        Table.of(
                                        "After a failed induction",
                                        Table.words("Early career teacher"),
                                        Table.words("Dismissal"),
                                        Table.words("Why"))
                                .rows(failed.stream()
                                        .map(one -> row(caller, school, one))
                                        .toList()),
                        Optional.empty()));
    }

    private static List<Cell> row(Caller caller, SchoolId school, FailedHere one) {
        var failed = one.failed();
        var why = failed.dismissing().reason();
        var record = "/" + caller.body() + "/school/" + school.value() + "/ects/" + one.induction();
        return List.of(
                Cell.of(Link.to(record, one.name().full())),
                Cell.of(
                        failed.dismissing().stops() && failed.dismissal().isPresent()
                                ? "Not yet. If nobody appeals, " + DismissalWords.when(failed)
                                : capital(DismissalWords.when(failed))),
                Cell.of(why.sentence() + " " + Sources.of(why)));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public int place() {
        return 5;
    }
}
