/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.port.Registrations.Listed;
import org.ectmanager.application.registration.AuthoriseRegistration;
import org.ectmanager.application.registration.OnRecord;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.RecordTag;
import org.ectmanager.web.registration.StateTag;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The registrations that wait with the appropriate body, the longest first, and those that it has dealt with. */
@Component
@Path("/{body}/console/registrations")
public final class ConsoleRegistrationsPage implements Page {

    private static final List<State> FINISHED = List.of(State.AUTHORISED, State.REFUSED, State.WITHDRAWN);

    private final Templates templates = new StaticTemplates();
    private final AuthoriseRegistration registrations;
    private final Clock clock;

    @Activate
    public ConsoleRegistrationsPage(@Reference AuthoriseRegistration registrations, @Reference Clock clock) {
        this.registrations = registrations;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var root = request.home() + "/console/registrations";
        var state = Choice.of(FINISHED, form.value(Choice.STATE));
        var tabs = Stream.concat(
                        Stream.of(Link.to(root, "Waiting")),
                        FINISHED.stream().map(each -> Link.to(href(root, each), each.title())))
                .toList();
        return Replies.ok(templates.listList(
                request.screen("Registrations").below(Link.to(request.home() + "/console", "Home")),
                LongList.of(state.map(each -> table(request, registrations.inState(caller, each), Optional.empty())
                                        .whenEmpty("There is none in this state."))
                                .orElseGet(() -> table(
                                        request, registrations.waiting(caller), Optional.of(LocalDate.now(clock)))))
                        .dividedInto(tabs, state.map(each -> href(root, each)).orElse(root))
                        .asked(form)));
    }

    private static String href(String root, State state) {
        return root + "?state=" + Choice.word(state);
    }

    /** @param today when what the national record says is of interest: while it is not decided */
    private Table table(PageRequest request, List<Listed> found, Optional<LocalDate> today) {
        var columns = new ArrayList<>(List.of(
                Table.words("Teacher"),
                Table.words("School"),
                Table.words("First sent on"),
                Table.words("Where it stands")));
        today.ifPresent(day -> columns.add(Table.words("Record")));
        return Table.of("Registrations of early career teachers", columns.toArray(Table.Column[]::new))
                .whenEmpty("No registration waits. When a head teacher signs one, it appears here and you get an"
                        + " e-mail.")
                .rows(found.stream().map(listed -> row(request, listed, today)).toList());
    }

    /** Where it stands, and by when it is to be dealt with where the body has promised that. */
    private Cell standing(PageRequest request, Registration registration, Optional<LocalDate> today) {
        var tag = StateTag.ofBody(registration);
        return today.flatMap(day -> registrations
                        .due(Entrance.caller(request), registration)
                        .map(due -> due.isBefore(day)
                                ? Cell.of(Tag.red("Overdue"), "It was due by " + Days.of(due), Optional.empty())
                                : Cell.of(tag, "Due by " + Days.of(due), Optional.empty())))
                .orElse(Cell.of(tag));
    }

    private List<Cell> row(PageRequest request, Listed listed, Optional<LocalDate> today) {
        var registration = listed.registration();
        var cells = new ArrayList<>(List.of(
                Cell.of(Link.to(request.home() + "/console/registrations/" + registration.id(), registration.title())),
                Cell.of(listed.schoolName()),
                Cell.of(registration.firstSentOn().map(Days::of).orElse("")),
                standing(request, registration, today)));
        today.ifPresent(day -> cells.add(Cell.of(RecordTag.of(OnRecord.of(listed.check(), day)))));
        return List.copyOf(cells);
    }
}
