/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.util.Map;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.PostOffice;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where messages to operators wait, apart from those of every appropriate body. */
@Component(service = OperatorBox.class)
public final class OperatorBox {

    private final Outbox outbox;
    private final People people;
    private final PostOffice postOffice;

    @Activate
    public OperatorBox(@Reference Outbox outbox, @Reference People people, @Reference PostOffice postOffice) {
        this.outbox = outbox;
        this.people = people;
        this.postOffice = postOffice;
    }

    /** Within the platform's transaction that caused it. */
    void put(String kind, PersonId person) {
        outbox.put(kind, Map.of("person", Long.toString(person.value())));
    }

    Outbox outbox() {
        return outbox;
    }

    People people() {
        return people;
    }

    PostOffice postOffice() {
        return postOffice;
    }
}
