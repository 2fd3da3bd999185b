/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.People;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is written when people come, change and go. */
@Component(service = PeopleRecords.class)
public final class PeopleRecords {

    private final People people;
    private final AuditTrail audit;
    private final Outbox outbox;

    @Activate
    public PeopleRecords(@Reference People people, @Reference AuditTrail audit, @Reference Outbox outbox) {
        this.people = people;
        this.audit = audit;
        this.outbox = outbox;
    }

    People people() {
        return people;
    }

    AuditTrail audit() {
        return audit;
    }

    Outbox outbox() {
        return outbox;
    }
}
