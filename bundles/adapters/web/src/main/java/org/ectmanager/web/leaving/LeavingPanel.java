/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.leaving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.ect.EctPanel;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On the record of a teacher whose posts all have a last day: what the appropriate body does after it. */
@Component
public final class LeavingPanel implements EctPanel {

    private final Rights rights;
    private final Clock clock;

    @Activate
    public LeavingPanel(@Reference Rights rights, @Reference Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        return induction.state() == State.OPEN && rights.allows(caller, Right.AUTHORISE_ECT)
                ? induction.history().endsOn().map(lastDay -> panel(lastDay, address))
                : Optional.empty();
    }

    private Panel panel(LocalDate lastDay, String address) {
        var over = lastDay.isBefore(LocalDate.now(clock));
        var table = Table.of("Leaving", Table.words("Last day of the last post"), Table.words("What comes next"))
                .rows(List.of(List.of(
                        Cell.of(Days.of(lastDay)),
                        Cell.of(
                                over
                                        ? "Release the teacher, unless induction is completed"
                                        : "After that day you release the teacher, unless induction is completed or another post"
                                                + " is added"))));
        return new Panel(
                table,
                Optional.of(Link.to(address + "/left", "Release this teacher")).filter(link -> over));
    }

    @Override
    public int place() {
        return 45;
    }
}
