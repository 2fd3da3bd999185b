/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.registration.RegisterEct;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Step;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A school's registrations that are not finished or wait for somebody, and the start of another one. */
@Component
@Path(Place.PATH + "/registrations")
public final class RegistrationsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final RegisterEct registrations;
    private final RegistrationNotices notices;
    private final Clock clock;

    @Activate
    public RegistrationsPage(
            @Reference RegisterEct registrations, @Reference RegistrationNotices notices, @Reference Clock clock) {
        this.registrations = registrations;
        this.notices = notices;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var place = Place.of(request, number);
        var screen = place.screen("Register early career teachers");
        return Replies.ok(templates.registrationList(
                notices.on(done(form).map(screen::saying).orElse(screen), place.caller(), place.school()),
                notices.advice(place.caller().body()),
                table(place, registrations.open(place.caller(), place.school()), clock),
                closed(place, registrations.closed(place.caller(), place.school()))));
    }

    @POST
    public Response begin(@Context PageRequest request, @PathParam("school") long number) {
        var place = Place.of(request, number);
        var id = registrations.begin(place.caller(), place.school());
        return Replies.seeOther(place.step(id, Step.PROGRAMME));
    }

    static Table table(Place place, List<Registration> found, Clock clock) {
        return table(place.registrations(), found, clock);
    }

    static Table table(String root, List<Registration> found, Clock clock) {
        return Table.of(
                        "Registrations under way",
                        Table.words("Teacher"),
                        Table.words("Where it stands"),
                        Table.words("Last changed"))
                .whenEmpty("No registration is under way. Those you begin are kept here, even half finished.")
                .rows(found.stream()
                        .map(registration -> List.of(
                                Cell.of(Link.to(root + "/" + registration.id(), registration.title())),
                                Cell.of(StateTag.of(registration.state())),
                                Cell.of(Days.of(registration.changedAt(), clock))))
                        .toList());
    }

    /** Nothing where nothing is finished business yet. */
    private Optional<Table> closed(Place place, List<Registration> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(table(place, found, clock))
                        .map(table -> table.called("Authorised, refused and withdrawn"));
    }

    private static Optional<Notice> done(Form form) {
        return form.value("done").equals("withdrawn")
                ? Optional.of(Notice.success("The registration is withdrawn"))
                : Optional.empty();
    }
}
