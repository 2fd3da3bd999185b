/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.console;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.school.RegisterNews;
import org.ectmanager.application.school.RegisterNews.News;
import org.ectmanager.application.school.RegisterNews.What;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.LongList;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Choice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.school.SchoolFacts;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the register says anew: of corrected facts, and of schools that were added. */
@Component
@Path("/{body}/console/schools/news")
public final class SchoolNewsPage implements Page {

    private static final Notice LATER = Notice.important(
            "The register has said something else of this school in the meantime",
            "It is still on the list. Read what it says now, then take it off.");

    private final Templates templates = new StaticTemplates();
    private final RegisterNews news;

    @Activate
    public SchoolNewsPage(@Reference RegisterNews news) {
        this.news = news;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var found = news.list(Entrance.caller(request), Turn.to(Choice.page(form)));
        var table = Table.of(
                        "Schools of which the register says something new",
                        Table.words("School"),
                        Table.words("Place"),
                        Table.words("What is new"))
                .whenEmpty("The register says nothing new of a school that you corrected or added.")
                .rows(found.items().stream().map(one -> row(request, one)).toList());
        var screen = screen(request, "News of the register");
        return Replies.ok(templates.listList(
                form.value("done").equals("read") ? screen.saying(Notice.success("Taken off the list")) : screen,
                LongList.of(table, found, hrefOf(request)).asked(form)));
    }

    @GET
    @Path("{school: [0-9]{1,18}}")
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("school") long number) {
        var found = news.find(Entrance.caller(request), id(number)).orElseThrow(NotFoundException::new);
        var school = found.school();
        var screen = screen(request, school.name(), Link.to(hrefOf(request), "News of the register"));
        var own = Link.to(correcting(request, school.id()), "Say its own URN");
        return Replies.ok(templates.consoleRegisterNews(
                form.value("done").equals("later") ? screen.saying(LATER) : screen,
                sentence(found),
                Optional.of(own)
                        .filter(link ->
                                found.what() == What.URN_LOST && school.urn().isEmpty()),
                SchoolFacts.all(school, false),
                found,
                hrefOf(request)));
    }

    /** Under the address of the list, where whoever was slower than a colleague comes out too. */
    @POST
    public Response read(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        var school = form.value("school");
        if (!school.matches("[1-9][0-9]{0,17}")) {
            throw new NotFoundException();
        }
        return Replies.seeOther(
                news.read(caller, id(Long.parseLong(school)), form.value("mark"))
                                .isEmpty()
                        ? hrefOf(request) + "?done=read"
                        : hrefOf(request) + "/" + school + "?done=later");
    }

    private static List<Cell> row(PageRequest request, News one) {
        var school = one.school();
        var href = one.what() == What.CORRECTED
                ? correcting(request, school.id())
                : hrefOf(request) + "/" + school.id().value();
        return List.of(Cell.of(Link.to(href, school.name())), Cell.of(school.place()), Cell.of(words(one)));
    }

    private static String words(News one) {
        return switch (one.what()) {
            case CORRECTED -> "A corrected fact";
            case JOINED -> "In the register now";
            case URN_LOST -> "Its URN is another school’s";
        };
    }

    private static String sentence(News one) {
        return one.what() == What.JOINED
                ? "The register has this school now, under URN " + one.urn()
                        + ". The register’s facts have taken the place of those that were entered."
                : "URN " + one.urn() + " was entered for this school. In the register it is another school’s, of"
                        + " another name at another place, so this school does not have it any more.";
    }

    private static String hrefOf(PageRequest request) {
        return request.home() + "/console/schools/news";
    }

    private static String correcting(PageRequest request, SchoolId school) {
        return request.home() + "/console/schools/" + school.value() + "/correct";
    }

    private static SchoolId id(long number) {
        return new SchoolId(Math.max(1, number));
    }

    private static Screen screen(PageRequest request, String title, Link... more) {
        var home = Link.to(request.home() + "/console", "Home");
        var schools = Link.to(request.home() + "/console/schools", "Schools");
        return request.screen(title)
                .below(Stream.concat(Stream.of(home, schools), Stream.of(more)).toArray(Link[]::new));
    }
}
