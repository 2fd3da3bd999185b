/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.util.Map;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.PostOffice;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where messages to operators wait, apart from those of every appropriate body. */
@Component(service = OperatorBox.class)
public final class OperatorBox {

    private final Outbox outbox;
    private final PostOffice postOffice;

    @Activate
    public OperatorBox(@Reference Outbox outbox, @Reference PostOffice postOffice) {
        this.outbox = outbox;
        this.postOffice = postOffice;
    }

    /** Within the platform's transaction that caused it. */
    void put(String kind, PersonId person) {
        outbox.put(kind, Map.of("person", Long.toString(person.value())));
    }

    /** The same for whoever is to become an operator; the invitation is known by its link's hash. */
    void put(String kind, String invitation, EmailAddress address) {
        outbox.put(kind, Map.of("invitation", invitation, "address", address.value()));
    }

    Outbox outbox() {
        return outbox;
    }

    PostOffice postOffice() {
        return postOffice;
    }
}
