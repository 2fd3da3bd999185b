/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.post.ManagePosts;
import org.ectmanager.application.post.ManagePosts.Held;
import org.ectmanager.application.post.SeeAnnounced;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Search;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The posts of one induction, with which school leads; the way to another one (R22, R24, guidance 3.14 to 3.16). */
@Component
@Path(PostPlace.PATH)
public final class PostsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManagePosts posts;
    private final SeeAnnounced announced;

    @Activate
    public PostsPage(@Reference ManagePosts posts, @Reference SeeAnnounced announced) {
        this.posts = posts;
        this.announced = announced;
    }

    @GET
    public Response list(
            @Context PageRequest request, @Context Form form, @PathParam("at") String at, @PathParam("id") long id) {
        var place = PostPlace.of(request, at, id);
        var held = place.held(posts);
        var screen = place.screen("Posts of " + held.induction().name().full(), held);
        return Replies.ok(templates.postPosts(
                done(form).map(screen::saying).orElse(screen),
                announced.of(place.caller(), held.induction()).map(listed -> AnnouncedCard.of(listed, place.record())),
                cards(place, held),
                held.over().map(Days::of).orElse(""),
                Button.link("Add a post at another school", place.address() + "/add")));
    }

    /** There is nothing to record of what a report says. */
    @POST
    public Response settle(
            @Context PageRequest request, @Context Form form, @PathParam("at") String at, @PathParam("id") long id) {
        var place = PostPlace.of(request, at, id);
        place.held(posts);
        announced.nothingToRecord(place.caller(), id, Versions.of(form, "announced"));
        return Replies.seeOther(place.address() + "?done=nothing");
    }

    @GET
    @Path("add")
    public Response search(
            @Context PageRequest request, @Context Form form, @PathParam("at") String at, @PathParam("id") long id) {
        var place = PostPlace.of(request, at, id);
        place.held(posts);
        var asked = form.value("q").strip();
        var found = asked.isEmpty() ? List.<School>of() : posts.search(place.caller(), id, asked);
        var more = found.size() > ManagePosts.MOST_FOUND;
        var sent = Search.asked(form, "Enter the postcode, name or URN of the school");
        var page = templates.postSearch(
                place.step("At which school is the post?").with(sent),
                asked,
                more ? found.subList(0, ManagePosts.MOST_FOUND) : found,
                more,
                place.address());
        return sent.isRefused() ? Replies.again(page) : Replies.ok(page);
    }

    /** One card for each school, so that it can be read on a telephone. */
    private static List<SummaryList> cards(PostPlace place, Held held) {
        var schools = new LinkedHashMap<Long, SummaryList>();
        for (var post : held.posts()) {
            var school = post.contract().employer().value();
            var address = place.address() + "/" + school;
            var card = schools.computeIfAbsent(school, number -> SummaryList.card(
                            post.school(),
                            new Link("Change working pattern", address + "/pattern", "at " + post.school()),
                            new Link("Set last day", address + "/end", "at " + post.school()))
                    .row("Leads on the induction", post.leads() ? "Yes: its head teacher is the lead head" : "No"));
            schools.put(school, line(card, post));
        }
        return List.copyOf(schools.values());
    }

    private static SummaryList line(SummaryList card, ManagePosts.Post post) {
        var contract = post.contract();
        return card.row(
                "From " + Days.of(contract.period().from()),
                contract.endsOn().map(end -> "Until " + Days.of(end)).orElse("No end")
                        + "\nFull-time equivalent "
                        + contract.fte().value().stripTrailingZeros().toPlainString() + ", "
                        + contract.daysPerWeek().toPlainString() + " days a week");
    }

    private static Optional<Notice> done(Form form) {
        return Optional.ofNullable(Map.of(
                                "add", "The post is added, and the plan is in step with it",
                                "end", "The last day is saved, and the plan is in step with it",
                                "nothing", "It is noted that there is nothing to record",
                                "pattern", "The working pattern is changed, and the plan is in step with it")
                        .get(form.value("done")))
                .map(Notice::success);
    }
}
