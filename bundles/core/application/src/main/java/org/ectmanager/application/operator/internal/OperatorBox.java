/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.Letters;
import org.ectmanager.application.port.Letters.Mark;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.Outbox.Waiting;
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
    private final Letters letters;
    private final PostOffice postOffice;

    @Activate
    public OperatorBox(@Reference Outbox outbox, @Reference Letters letters, @Reference PostOffice postOffice) {
        this.outbox = outbox;
        this.letters = letters;
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

    /** The message is over: its one letter will never be taken. */
    void refused(Waiting waiting, EmailAddress to, String problem) {
        if (outbox.take(waiting.id())) {
            letters.refused(waiting.id(), new Mark(to, 0), Optional.empty(), problem);
            outbox.done(waiting.id());
        }
    }

    Outbox outbox() {
        return outbox;
    }

    PostOffice postOffice() {
        return postOffice;
    }
}
