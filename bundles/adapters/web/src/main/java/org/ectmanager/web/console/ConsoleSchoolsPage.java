/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.entry.DecideEntry;
import org.ectmanager.application.entry.ExpectSchools;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.SchoolEntries.Listed;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Search;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An appropriate body's schools, by where they stand. */
@Component
@Path("/{body}/console/schools")
public final class ConsoleSchoolsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final DecideEntry entries;
    private final ExpectSchools expected;
    private final Rights rights;
    private final Clock clock;

    @Activate
    public ConsoleSchoolsPage(
            @Reference DecideEntry entries,
            @Reference ExpectSchools expected,
            @Reference Rights rights,
            @Reference Clock clock) {
        this.entries = entries;
        this.expected = expected;
        this.rights = rights;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var state = Choice.of(State.values(), form.value(Choice.STATE), State.REQUESTED);
        var words = form.value(Search.FIELD);
        var found = entries.inState(caller, state, Wanted.of(words, Choice.page(form)));
        var address = href(request, state);
        var states = Stream.of(State.values())
                .map(each -> Link.to(href(request, each), EntryWords.plural(each)))
                .toList();
        return Replies.ok(templates.consoleSchools(
                request.screen("Schools").below(Link.to(request.home() + "/console", "Home")),
                LongList.of(table(request, state, found.items()), found, Search.address(address, words))
                        .searchedBy(Search.open(
                                        "Find a school",
                                        "By name, town, postcode or URN",
                                        words,
                                        request.home() + "/console/schools")
                                .keeping(Choice.STATE, Choice.word(state)))
                        .dividedInto(states, address)
                        .asked(form),
                rights.allows(caller, Right.KEEP_SCHOOLS),
                rights.allows(caller, Right.AUTHORISE_SCHOOL) && expected.asked(caller)));
    }

    private Table table(PageRequest request, State state, List<Listed> found) {
        return Table.of(
                        EntryWords.plural(state),
                        Table.words("School"),
                        Table.words("Place"),
                        Table.words("Registered by"),
                        Table.words("On"))
                .whenEmpty(EntryWords.none(state))
                .rows(found.stream().map(listed -> row(request, listed)).toList());
    }

    private List<Cell> row(PageRequest request, Listed listed) {
        var applicant = listed.entry().applicant();
        return List.of(
                Cell.of(Link.to(
                        request.home() + "/console/schools/"
                                + listed.school().id().value(),
                        listed.school().name())),
                Cell.of(listed.school().place()),
                Cell.of(applicant.name().full() + ", "
                        + applicant.position().title().toLowerCase(Locale.UK)),
                Cell.of(Days.of(listed.entry().requestedAt(), clock)));
    }

    private static String href(PageRequest request, State state) {
        return request.home() + "/console/schools?state=" + Choice.word(state);
    }
}
