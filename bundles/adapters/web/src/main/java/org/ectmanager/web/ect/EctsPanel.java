/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import java.util.Optional;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.school.SchoolPanel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school's early career teachers on its dashboard. */
@Component
public final class EctsPanel implements SchoolPanel {

    private final SeeInductions inductions;
    private final Rights rights;

    @Activate
    public EctsPanel(@Reference SeeInductions inductions, @Reference Rights rights) {
        this.inductions = inductions;
        this.rights = rights;
    }

    @Override
    public Optional<Panel> panel(Caller caller, SchoolId school) {
        return rights.allows(caller, Right.SEE_SCHOOL, school)
                ? Optional.of(new Panel(
                        EctTable.ofSchool(
                                "/" + caller.body() + "/school/" + school.value(),
                                inductions.at(caller, school, Optional.of(State.OPEN), Wanted.page(1)),
                                rights.allows(caller, Right.REGISTER_ECT, school),
                                rights.allows(caller, Right.CHANGE_TEAM, school)),
                        Optional.empty()))
                : Optional.empty();
    }

    @Override
    public int place() {
        return 10;
    }
}
