/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.port.Registrations.Listed;
import org.ectmanager.application.registration.AuthoriseRegistration;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.StateTag;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registrations that are with the appropriate body, the longest waiting first. */
@Component
@Path("/{body}/console/registrations")
public final class ConsoleRegistrationsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final AuthoriseRegistration registrations;

    @Activate
    public ConsoleRegistrationsPage(@Reference AuthoriseRegistration registrations) {
        this.registrations = registrations;
    }

    @GET
    public Response list(@Context PageRequest request) {
        var caller = Entrance.caller(request);
        return Replies.ok(templates.consoleRegistrations(
                request.screen("Registrations").below(Link.to(request.home() + "/console", "Home")),
                table(request, registrations.waiting(caller))));
    }

    private static Table table(PageRequest request, List<Listed> waiting) {
        return Table.of(
                        "Registrations of early career teachers",
                        Table.words("Teacher"),
                        Table.words("School"),
                        Table.words("Waiting since"),
                        Table.words("Where it stands"))
                .whenEmpty("No registration waits. When a head teacher signs one, it appears here and you get an"
                        + " e-mail.")
                .rows(waiting.stream().map(listed -> row(request, listed)).toList());
    }

    private static List<Cell> row(PageRequest request, Listed listed) {
        var registration = listed.registration();
        return List.of(
                Cell.of(Link.to(request.home() + "/console/registrations/" + registration.id(), registration.title())),
                Cell.of(listed.schoolName()),
                Cell.of(registration.firstSentOn().map(Days::of).orElse("")),
                Cell.of(StateTag.of(registration.state())));
    }
}
