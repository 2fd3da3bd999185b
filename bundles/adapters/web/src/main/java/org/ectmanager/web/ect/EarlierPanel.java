/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.school.SchoolPanel.Panel;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** On one's own record: the inductions before this one, for whoever came back after a release. */
@Component
public final class EarlierPanel implements EctPanel {

    private final SeeInductions inductions;

    @Activate
    public EarlierPanel(@Reference SeeInductions inductions) {
        this.inductions = inductions;
    }

    @Override
    public Optional<Panel> panel(Caller caller, Induction induction, String address) {
        if (!induction.ect().equals(caller.person())) {
            return Optional.empty();
        }
        var before = inductions.earlier(caller).stream()
                .filter(earlier -> earlier.id() < induction.id())
                .toList();
        return before.isEmpty() ? Optional.empty() : Optional.of(panel(before, "/" + caller.body()));
    }

    private static Panel panel(List<Induction> before, String home) {
        var table = Table.of("Earlier inductions", Table.words("Induction"), Table.words("Where it stands"))
                .rows(before.stream()
                        .map(earlier -> List.of(
                                Cell.of(Link.to(
                                        home + "/induction/earlier/" + earlier.id(),
                                        "Induction from " + Days.of(earlier.startsOn()))),
                                Cell.of(earlier.state().title())))
                        .toList());
        return new Panel(table, Optional.empty());
    }

    @Override
    public int place() {
        return 60;
    }
}
