/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.entry.EnterSchool;
import org.ectmanager.application.entry.ExpectSchools;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.port.ExpectedSchools.Expected;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Search;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The schools that may register themselves, where an appropriate body adds schools first (P2). */
@Component
@Path("/{body}/console/schools/expected")
public final class ExpectedSchoolsPage implements Page {

    private static final String ADD = "add";

    private final Templates templates = new StaticTemplates();
    private final ExpectSchools expected;
    private final EnterSchool register;
    private final Clock clock;

    @Activate
    public ExpectedSchoolsPage(
            @Reference ExpectSchools expected, @Reference EnterSchool register, @Reference Clock clock) {
        this.expected = expected;
        this.register = register;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var screen = screen(request);
        return Replies.ok(shown(request, done(form).map(screen::saying).orElse(screen), form));
    }

    @POST
    public Response change(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var school = school(form);
        var adds = form.value("step").equals(ADD);
        var refusals = adds ? expected.add(caller, school) : expected.remove(caller, school);
        return refusals.isEmpty()
                ? Replies.seeOther(address(request) + "?done=" + (adds ? "added" : "removed"))
                : again(request, form, refusals);
    }

    private static SchoolId school(Form form) {
        var typed = form.value("school");
        return new SchoolId(typed.matches("[1-9][0-9]{0,17}") ? Long.parseLong(typed) : Long.MAX_VALUE);
    }

    private Response again(PageRequest request, Form form, List<Refusal> refusals) {
        return Replies.again(shown(request, screen(request).with(Form.empty().refused(refusals)), form));
    }

    private JteModel shown(PageRequest request, Screen screen, Form form) {
        var caller = Entrance.caller(request);
        var listed = expected.list(caller, Wanted.page(Choice.page(form)));
        var words = form.value(Search.FIELD);
        var found = words.isBlank() ? List.<School>of() : register.search(words);
        return templates.consoleExpectedSchools(
                screen,
                Search.open("Find a school to put on the list", "By postcode, name or URN", words, address(request)),
                found,
                found.size() > EnterSchool.MOST_FOUND,
                listed.items().stream().filter(each -> !each.registered()).toList(),
                LongList.of(table(request, listed.items()), listed, address(request))
                        .asked(form));
    }

    private Table table(PageRequest request, List<Expected> schools) {
        return Table.of(
                        "Schools on the list",
                        Table.words("School"),
                        Table.words("Place"),
                        Table.words("Added on"),
                        Table.words("Where it stands"))
                .whenEmpty("No school is on the list. Find one above and add it; it can register after that.")
                .rows(schools.stream()
                        .map(each -> List.of(
                                each.registered()
                                        ? Cell.of(Link.to(
                                                request.home() + "/console/schools/"
                                                        + each.school().id().value(),
                                                each.school().name()))
                                        : Cell.of(each.school().name()),
                                Cell.of(each.school().place()),
                                Cell.of(Days.of(each.addedAt(), clock)),
                                Cell.of(each.registered() ? Tag.green("Registered") : Tag.grey("May register"))))
                        .toList());
    }

    private static String address(PageRequest request) {
        return request.home() + "/console/schools/expected";
    }

    private static Screen screen(PageRequest request) {
        return request.screen("Schools that may register")
                .below(
                        Link.to(request.home() + "/console", "Home"),
                        Link.to(request.home() + "/console/schools", "Schools"));
    }

    private static Optional<Notice> done(Form form) {
        return switch (form.value("done")) {
            case "added" -> Optional.of(Notice.success("The school is on the list and can register now"));
            case "removed" -> Optional.of(Notice.success("The school is not on the list any more"));
            default -> Optional.empty();
        };
    }
}
