/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.SchoolEntries;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that the console looks into. */
@Component(service = InspectedRecords.class)
public final class InspectedRecords {

    private final SchoolEntries entries;
    private final People people;
    private final Outbox outbox;
    private final AuditTrail audit;

    @Activate
    public InspectedRecords(
            @Reference SchoolEntries entries,
            @Reference People people,
            @Reference Outbox outbox,
            @Reference AuditTrail audit) {
        this.entries = entries;
        this.people = people;
        this.outbox = outbox;
        this.audit = audit;
    }

    SchoolEntries entries() {
        return entries;
    }

    People people() {
        return people;
    }

    Outbox outbox() {
        return outbox;
    }

    AuditTrail audit() {
        return audit;
    }
}
