/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import java.util.List;
import java.util.Map;
import org.ectmanager.application.people.PersonForm.Introduced;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.EmailAddress;
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
     * Why a colleague's correction is refused: name, telephone and e-mail address belong to whoever has accepted the
     * post. Otherwise a colleague could take the account over.
     */
    List<Refusal> ownDetails(Caller caller, Appointed before, Introduced typed) {
        var person = before.person();
        var same = person.name().equals(typed.name())
                && person.email().equals(typed.email())
                && person.telephone().equals(typed.telephone());
        return same || isOneself(caller, before) ? List.of() : List.of(OWN_DETAILS);
    }

    /** The change waits for the new address; whether it is one's own decides how long it may. */
    void askToConfirm(Caller caller, Appointed before, EmailAddress address) {
        outbox.put(
                "email.change-asked",
                Map.of(
                        "person", Long.toString(before.person().id().value()),
                        "address", address.value(),
                        "own", isOneself(caller, before) ? "yes" : "no"));
    }

    private static boolean isOneself(Caller caller, Appointed appointed) {
        return caller.person().equals(appointed.person().id());
    }
}
