/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.Optional;
import org.ectmanager.application.contact.NameContacts;
import org.ectmanager.application.permission.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Teachers whose named contact has gone; there only while there are any. */
@Component
public final class ContactsTile implements ConsoleTile {

    private final NameContacts contacts;

    @Activate
    public ContactsTile(@Reference NameContacts contacts) {
        this.contacts = contacts;
    }

    @Override
    public Optional<Tile> tile(Caller caller) {
        var alone = contacts.withoutContact(caller).size();
        return alone == 0
                ? Optional.empty()
                : Optional.of(new Tile(
                        alone,
                        alone == 1 ? "teacher has no named contact" : "teachers have no named contact",
                        "/" + caller.body() + "/console/contacts"));
    }

    @Override
    public int place() {
        return 38;
    }
}
