/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.contact.NameContacts;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Teams.Supported;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Teachers in induction whose named contact has gone, for the officers of an appropriate body (R11). */
@Component
@Path("/{body}/console/contacts")
public final class ContactsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final NameContacts contacts;
    private final Rights rights;

    @Activate
    public ContactsPage(@Reference NameContacts contacts, @Reference Rights rights) {
        this.contacts = contacts;
        this.rights = rights;
    }

    @GET
    public Response list(@Context PageRequest request) {
        var caller = Entrance.caller(request);
        rights.require(caller, Right.AUTHORISE_ECT);
        return Replies.ok(templates.reportList(
                request.screen("Teachers without a named contact").below(Link.to(request.home() + "/console", "Home")),
                List.of(table(request, contacts.withoutContact(caller)))));
    }

    private static Table table(PageRequest request, List<Supported> teachers) {
        return Table.of("The named contact has gone", Table.words("Early career teacher"))
                .whenEmpty("Nobody. When the position of a named contact ends, the teachers appear here.")
                .rows(teachers.stream()
                        .map(teacher -> List.of(Cell.of(link(request, teacher))))
                        .toList());
    }

    /** Where somebody else is named for a teacher. */
    static Link link(PageRequest request, Supported teacher) {
        return Link.to(
                request.home() + "/console/ects/" + teacher.induction() + "/contact",
                teacher.name().full());
    }
}
