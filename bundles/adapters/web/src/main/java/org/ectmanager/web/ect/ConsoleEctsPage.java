/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.ect;

import gg.jte.models.runtime.JteModel;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.induction.EctLine;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.induction.ReadAtOnce;
import org.ectmanager.application.induction.SeeInductions;
import org.ectmanager.application.induction.SeeInductions.Seen;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Search;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.people.SendLink;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All early career teachers of an appropriate body, for its staff. */
@Component
@Path("/{body}/console/ects")
public final class ConsoleEctsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final SeeInductions inductions;
    private final EctRecord records;
    private final Rights rights;
    private final ReadAtOnce reading;

    @Activate
    public ConsoleEctsPage(
            @Reference SeeInductions inductions,
            @Reference EctRecord records,
            @Reference Rights rights,
            @Reference ReadAtOnce reading) {
        this.inductions = inductions;
        this.records = records;
        this.rights = rights;
        this.reading = reading;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var state = state(form);
        var found = inductions.all(Entrance.caller(request), state, Wanted.page(Choice.page(form)));
        return shown(request, form, state, "", LongList.of(table(request, found), found, href(request, state)));
    }

    @POST
    public Response search(@Context PageRequest request, @Context Form form) {
        var state = state(form);
        var words = form.value(Search.FIELD);
        var found = inductions.all(Entrance.caller(request), state, Wanted.saying(words));
        return shown(
                request,
                form,
                state,
                words,
                LongList.of(table(request, found), found, href(request, state)).onOnePage(found));
    }

    private Table table(PageRequest request, Slice<EctLine> found) {
        return EctTable.ofBody(address(request), found, rights.allows(Entrance.caller(request), Right.AUTHORISE_ECT));
    }

    private Response shown(PageRequest request, Form form, State state, String words, LongList list) {
        var states = Stream.of(State.values())
                .map(each -> Link.to(href(request, each), each.title()))
                .toList();
        return Replies.ok(templates.listList(
                request.screen("Early career teachers").below(home(request)),
                list.searchedBy(Search.forPeople(
                                        "Find an early career teacher",
                                        "By name, school or TRN",
                                        words,
                                        address(request))
                                .keeping(Choice.STATE, Choice.word(state)))
                        .dividedInto(states, href(request, state))
                        .asked(form)));
    }

    @GET
    @Path("{id: [0-9]{1,18}}")
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("id") long id) {
        var caller = Entrance.caller(request);
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return Replies.ok(reading.read(caller, () -> shown(request, form, caller, id)));
    }

    private JteModel shown(PageRequest request, Form form, Caller caller, long id) {
        var seen = inductions.look(caller, id).orElseThrow(NotFoundException::new);
        var screen = request.screen(seen.induction().name().full())
                .below(home(request), Link.to(address(request), "Early career teachers"));
        var record = address(request) + "/" + id;
        return records.page(
                switch (form.value("done")) {
                    case "contact" -> screen.saying(Notice.success("Named contact and quality assurer are saved"));
                    case "day" -> screen.saying(Notice.success("The day is saved, and the plan is in step with it"));
                    case "closed" -> screen.saying(Notice.success("The report is closed"));
                    case "wales" ->
                        screen.saying(Notice.success("The extension is corrected, and the plan is in step with it"));
                    case "reduced" ->
                        screen.saying(Notice.success("The induction is shorter, and the plan is in step with it"));
                    case "full" ->
                        screen.saying(Notice.success("The reduction is taken back, and the plan is in step with it"));
                    default -> SendLink.said(form).map(screen::saying).orElse(screen);
                },
                caller,
                seen,
                record,
                change(caller, seen, record));
    }

    private Link[] change(Caller caller, Seen seen, String record) {
        return seen.induction().state() == State.OPEN && rights.allows(caller, Right.AUTHORISE_ECT)
                ? new Link[] {new Link("Change", record + "/contact", "named contact or quality assurer")}
                : new Link[0];
    }

    private static State state(Form form) {
        return Choice.of(State.values(), form.value(Choice.STATE), State.OPEN);
    }

    private static String href(PageRequest request, State state) {
        return address(request) + "?state=" + Choice.word(state);
    }

    private static Link home(PageRequest request) {
        return Link.to(request.home() + "/console", "Home");
    }

    private static String address(PageRequest request) {
        return request.home() + "/console/ects";
    }
}
