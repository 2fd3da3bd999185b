/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes empty registrations. */
@Component(service = Beginning.class)
public final class Beginning {

    private final Ids ids;
    private final Clock clock;

    @Activate
    public Beginning(@Reference Ids ids, @Reference Clock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    Registration draft(SchoolId school, PersonId by) {
        return new Registration(
                ids.next(),
                school,
                State.DRAFT,
                by,
                clock.instant(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                "",
                "",
                1);
    }
}
