/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.util.Optional;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.port.Schools;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names the place of a post: a school, or the appropriate body itself. */
@Component(service = Places.class)
public final class Places {

    private final Schools schools;
    private final BodyRegistry bodies;

    @Activate
    public Places(@Reference Schools schools, @Reference BodyRegistry bodies) {
        this.schools = schools;
        this.bodies = bodies;
    }

    String name(BodyId body, Optional<SchoolId> school) {
        return school.map(id -> schools.find(id).orElseThrow().name())
                .orElseGet(() -> bodies.find(body).orElseThrow().profile().name());
    }
}
