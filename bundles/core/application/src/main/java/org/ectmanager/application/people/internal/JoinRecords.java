/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.people.internal;

import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Links;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.Secrets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that is written when somebody joins by a link. */
@Component(service = JoinRecords.class)
public final class JoinRecords {

    private final People people;
    private final Accounts accounts;
    private final Links links;
    private final Secrets secrets;
    private final Ids ids;

    @Activate
    public JoinRecords(
            @Reference People people,
            @Reference Accounts accounts,
            @Reference Links links,
            @Reference Secrets secrets,
            @Reference Ids ids) {
        this.people = people;
        this.accounts = accounts;
        this.links = links;
        this.secrets = secrets;
        this.ids = ids;
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

    Secrets secrets() {
        return secrets;
    }

    Ids ids() {
        return ids;
    }
}
