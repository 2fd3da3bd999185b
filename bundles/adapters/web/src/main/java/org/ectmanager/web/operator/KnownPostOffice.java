/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;

import org.ectmanager.application.port.PostOffice;
import org.ectmanager.web.component.Notice;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether mails go out, for pages that promise one: wrong settings of the mail server must not take them away. */
@Component(service = KnownPostOffice.class)
public final class KnownPostOffice {

    private static final String SET_UP = "Set the mail server in etc/org.ectmanager.mail.cfg. What waits goes out by"
            + " itself within six hours, or at once when you type ect:outbox retry in the console.";

    private volatile PostOffice office;

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, unbind = "leave")
    public void arrive(PostOffice arrived) {
        office = arrived;
    }

    void leave(PostOffice left) {
        if (office == left) {
            office = null;
        }
    }

    boolean isClosed() {
        var known = office;
        return known == null || !known.isSetUp();
    }

    /** Success, or what it waits for. */
    Notice promising(String done, String waiting) {
        return isClosed() ? Notice.important(waiting, SET_UP) : Notice.success(done);
    }

    /** Before anything is sent. */
    Notice waiting() {
        return Notice.important("No mail goes out: no mail server is set, or its settings are wrong", SET_UP);
    }
}
