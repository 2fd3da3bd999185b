/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.Links;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.Sessions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is kept about how one person gets in. */
@Component(service = SignInRecords.class)
public final class SignInRecords {

    private final People people;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Links links;

    @Activate
    public SignInRecords(
            @Reference People people,
            @Reference Accounts accounts,
            @Reference Sessions sessions,
            @Reference Links links) {
        this.people = people;
        this.accounts = accounts;
        this.sessions = sessions;
        this.links = links;
    }

    People people() {
        return people;
    }

    Accounts accounts() {
        return accounts;
    }

    Sessions sessions() {
        return sessions;
    }

    Links links() {
        return links;
    }
}
