/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.Links;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.Secrets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is written when an operator comes. */
@Component(service = OperatorRecords.class)
public final class OperatorRecords {

    private final People people;
    private final Accounts accounts;
    private final Links links;
    private final AuditTrail audit;
    private final Secrets secrets;

    @Activate
    public OperatorRecords(
            @Reference People people,
            @Reference Accounts accounts,
            @Reference Links links,
            @Reference AuditTrail audit,
            @Reference Secrets secrets) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.audit = audit;
        this.secrets = secrets;
    }

    People people() {
        return people;
    }

    Accounts accounts() {
        return accounts;
    }

    Links links() {
        return links;
    }

    AuditTrail audit() {
        return audit;
    }

    Secrets secrets() {
        return secrets;
    }

    String freshUsername() {
        var username = secrets.username();
        while (accounts.taken(username)) {
            username = secrets.username();
        }
        return username;
    }
}
