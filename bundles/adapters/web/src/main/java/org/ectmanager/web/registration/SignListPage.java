/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.SignRegistration;
import org.ectmanager.application.report.WriteReport;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.report.DueTable;
import org.ectmanager.web.signature.Unconfirmed;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What waits for the head teacher's signature: registrations, and reports. */
@Component
@Path(Place.PATH + "/sign")
public final class SignListPage implements Page {

    static final String REGISTRATIONS = "Registrations";

    private final Templates templates = new StaticTemplates();
    private final SignRegistration signing;
    private final WriteReport reports;
    private final Unconfirmed unconfirmed;
    private final Clock clock;

    @Activate
    public SignListPage(
            @Reference SignRegistration signing,
            @Reference WriteReport reports,
            @Reference Unconfirmed unconfirmed,
            @Reference Clock clock) {
        this.signing = signing;
        this.reports = reports;
        this.unconfirmed = unconfirmed;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var place = Place.of(request, number);
        var screen = unconfirmed
                .notice(place.caller(), place.school())
                .map(place.screen("To sign")::saying)
                .orElse(place.screen("To sign"));
        var registrations = table(place.toSign(), signing.waiting(place.caller(), place.school()), clock);
        var today = LocalDate.now(clock);
        var toSign =
                DueTable.toSign(place.root() + "/reports", reports.at(place.caller(), place.school(), today), today);
        return Replies.ok(templates.registrationToSign(
                done(form).map(screen::saying).orElse(screen),
                Stream.of(held(place, registrations, REGISTRATIONS), held(place, toSign, "Reports"))
                        .filter(table -> !table.rows().isEmpty())
                        .toList(),
                Link.to(place.root(), "Back to the school’s home page")));
    }

    private Table held(Place place, Table waiting, String what) {
        return unconfirmed.toSign(place.caller(), place.school(), waiting, what);
    }

    static Table table(String root, List<Registration> found, Clock clock) {
        return Table.of("Registrations to sign", Table.words("Teacher"), Table.words("Sent to you"))
                .whenEmpty("No registration waits for your signature. When one is sent to you, it appears here"
                        + " and you get an e-mail.")
                .rows(found.stream()
                        .map(registration -> List.of(
                                Cell.of(Link.to(root + "/" + registration.id(), registration.title())),
                                Cell.of(Days.of(registration.changedAt(), clock))))
                        .toList());
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "signed" -> Optional.of(Notice.success("You signed. The registration is with the appropriate body"));
            case "back" -> Optional.of(Notice.success("The registration is back with those who wrote it"));
            default -> Optional.empty();
        };
    }
}
