/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.registration.AuthoriseRegistration;
import org.ectmanager.application.registration.OnRecord;
import org.ectmanager.application.registration.Registration.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Early career teachers whom schools have registered, without those for whom there is nothing to do but to wait. */
@Component
public final class RegistrationsTile implements ConsoleTile {

    private final AuthoriseRegistration registrations;
    private final Rights rights;
    private final Clock clock;

    @Activate
    public RegistrationsTile(
            @Reference AuthoriseRegistration registrations, @Reference Rights rights, @Reference Clock clock) {
        this.registrations = registrations;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        if (!rights.allows(caller, Right.AUTHORISE_ECT)) {
            return Optional.empty();
        }
        var today = LocalDate.now(clock);
        var waiting = registrations.waiting(caller).stream()
                .filter(listed -> listed.registration().state() == State.WITH_BODY)
                .filter(listed -> !OnRecord.of(listed.check(), today).waits())
                .count();
        return Optional.of(new Tile(
                waiting,
                waiting == 1 ? "registration of a teacher to check" : "registrations of teachers to check",
                "/" + caller.body() + "/console/registrations"));
    }

    @Override
    public int place() {
        return 20;
    }
}
