/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Table;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The place of the reports that are due on a school's dashboard. */
@Component
public final class ReportsPanel implements SchoolPanel {

    private final Rights rights;

    @Activate
    public ReportsPanel(@Reference Rights rights) {
        this.rights = rights;
    }

    @Override
    public Optional<Panel> panel(Caller caller, SchoolId school) {
        return rights.allows(caller, Right.WRITE_REPORT, school)
                ? Optional.of(new Panel(
                        Table.of("Reports due", Table.words("Report"), Table.words("Due"))
                                .whenEmpty("No report is due. Progress reviews and assessments appear here when they"
                                        + " are opened, and we remind you by e-mail."),
                        Optional.empty()))
                : Optional.empty();
    }

    @Override
    public int place() {
        return 20;
    }
}
