/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin;

import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.Links;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.Sessions;
import org.ectmanager.domain.people.PersonId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is kept about how one person gets in. */
@Component(service = AccountRecords.class)
public final class AccountRecords {

    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Links links;
    private final Outbox outbox;

    @Activate
    public AccountRecords(
            @Reference People people,
            @Reference Accounts accounts,
            @Reference Sessions sessions,
            @Reference Links links,
            @Reference Outbox outbox) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
        this.outbox = outbox;
    }

    public People people() {
        return people;
    }

    public Accounts accounts() {
        return accounts;
    }

    public Sessions sessions() {
        return sessions;
    }

    public Links links() {
        return links;
    }

    public Outbox outbox() {
        return outbox;
    }

    /**
     * Sessions end and links that were sent before count no more: whoever held one of them got in, or was about to, by
     * what was replaced just now.
     */
    public void closeOtherWaysIn(PersonId person) {
        sessions.endAll(person);
        links.withdraw(person);
    }
}
