/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.school.SchoolPanel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registrations under way on a school's dashboard. */
@Component
public final class RegistrationsPanel implements SchoolPanel {

    private final RegisterEct registrations;
    private final Rights rights;
    private final RegistrationNotices notices;
    private final Clock clock;

    @Activate
    public RegistrationsPanel(
            @Reference RegisterEct registrations,
            @Reference Rights rights,
            @Reference RegistrationNotices notices,
            @Reference Clock clock) {
        this.registrations = registrations;
        this.rights = rights;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, SchoolId school) {
        if (!rights.allows(caller, Right.REGISTER_ECT, school)) {
            return Optional.empty();
        }
        var root = "/" + caller.body() + "/school/" + school.value() + "/registrations";
        var panel = new Panel(
                RegistrationsPage.table(root, registrations.open(caller, school), clock),
                Optional.of(Link.to(root, "Register an early career teacher")));
        return Optional.of(notices.tooEarly(caller.body()).map(panel::alerting).orElse(panel));
    }

    @Override
    public int place() {
        return 15;
    }
}
