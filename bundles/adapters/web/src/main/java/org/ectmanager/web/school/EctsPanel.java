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

/** The place of a school's early career teachers on its dashboard. */
@Component
public final class EctsPanel implements SchoolPanel {

    private final Rights rights;

    @Activate
    public EctsPanel(@Reference Rights rights) {
        this.rights = rights;
    }

    @Override
    public Optional<Panel> panel(Caller caller, SchoolId school) {
        return rights.allows(caller, Right.REGISTER_ECT, school)
                ? Optional.of(new Panel(
                        Table.of("Early career teachers", Table.words("Name"), Table.words("State"))
                                .whenEmpty("No early career teacher is registered yet. Those you register appear here,"
                                        + " with where their induction stands."),
                        Optional.empty()))
                : Optional.empty();
    }

    @Override
    public int place() {
        return 10;
    }
}
