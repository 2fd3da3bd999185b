/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.util.List;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is written when people come, change and go. */
@Component(service = PeopleRecords.class)
public final class PeopleRecords {

    private static final Refusal OWN_DETAILS = Refusal.of(
            "person.own-details",
            "This person has accepted the position, so their name, telephone and e-mail address are their"
                    + " own. Leave them as they are; the person can ask for a change through Help and support");

    private static final Refusal OWN_ADDRESS = new Refusal(
            "email",
            "person.own-address",
            "Change your own e-mail address under My account, where you type your password. Leave it as it is here");

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

    /**
     * Why a correction is refused: name, telephone and e-mail address belong to whoever has accepted the post. Otherwise a
     * colleague could take the account over; and so could whoever sits down at an unlocked browser, which is why one's own
     * address is changed with the password only.
     */
    List<Refusal> ownDetails(Caller caller, Appointed before, Introduced typed) {
        var person = before.person();
        var sameAddress = person.email().equals(typed.email());
        if (caller.person().equals(person.id())) {
            return sameAddress ? List.of() : List.of(OWN_ADDRESS);
        }
        var same = person.name().equals(typed.name()) && person.telephone().equals(typed.telephone());
        return same && sameAddress ? List.of() : List.of(OWN_DETAILS);
    }
}
