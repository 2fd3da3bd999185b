/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.registration.SignRegistration;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.school.SchoolPanel;
import org.ectmanager.web.signature.Unconfirmed;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for the head teacher's signature, on their dashboard. */
@Component
public final class SignPanel implements SchoolPanel {

    private final SignRegistration signing;
    private final Rights rights;
    private final Unconfirmed unconfirmed;
    private final Clock clock;

    @Activate
    public SignPanel(
            @Reference SignRegistration signing,
            @Reference Rights rights,
            @Reference Unconfirmed unconfirmed,
            @Reference Clock clock) {
        this.signing = signing;
        this.rights = rights;
        this.unconfirmed = unconfirmed;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(Caller caller, SchoolId school) {
        if (!rights.allows(caller, Right.SIGN_AS_HEAD, school)) {
            return Optional.empty();
        }
        var root = "/" + caller.body() + "/school/" + school.value() + "/sign";
        var waiting = SignListPage.table(root, signing.waiting(caller, school), clock);
        return Optional.of(
                new Panel(unconfirmed.toSign(caller, school, waiting, SignListPage.REGISTRATIONS), Optional.empty()));
    }

    @Override
    public int place() {
        return 5;
    }
}
