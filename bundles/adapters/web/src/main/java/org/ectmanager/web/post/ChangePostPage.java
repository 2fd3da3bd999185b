/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.post;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.port.AnnouncedChanges.Listed;
import org.ectmanager.application.post.AnnouncedChange;
import org.ectmanager.application.post.ManagePosts;
import org.ectmanager.application.post.ManagePosts.Held;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Preview;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.post.PostForm;
import org.ectmanager.application.post.SeeAnnounced;
import org.ectmanager.application.registration.PlaceQuestion;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.Drafts;
import org.ectmanager.web.report.WhatIfFacts;
import org.ectmanager.web.school.Versions;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * A post is added, gets a last day, or is worked in another pattern: typed, then shown with the plan that it makes, then
 * saved. The check carries what was typed; nothing is kept before.
 */
@Component
@Path(PostPlace.PATH + "/{school: [0-9]{1,18}}/{kind: add|end|pattern}")
public final class ChangePostPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManagePosts posts;
    private final SeeAnnounced announced;
    private final Clock clock;

    @Activate
    public ChangePostPage(@Reference ManagePosts posts, @Reference SeeAnnounced announced, @Reference Clock clock) {
        this.posts = posts;
        this.announced = announced;
        this.clock = clock;
    }

    @GET
    public Response ask(
            @Context PageRequest request,
            @PathParam("at") String at,
            @PathParam("id") long id,
            @PathParam("school") long school,
            @PathParam("kind") String kind) {
        var place = PostPlace.of(request, at, id);
        var held = place.held(posts);
        var known = known(held, kind(kind), school);
        return Replies.ok(asked(
                place,
                held,
                kind(kind),
                school,
                kind(kind) == Kind.END ? leaving(place, held, school, known) : known,
                Overtaken.not()));
    }

    /** The day that a report says, to be checked before it is on record. */
    private Form leaving(PostPlace place, Held held, long school, Form known) {
        return announced
                .of(place.caller(), held.induction())
                .map(Listed::change)
                .filter(change -> change.school().equals(PostPlace.school(school)))
                .flatMap(AnnouncedChange::leavesOn)
                .map(day -> known.with("last", day))
                .orElse(known);
    }

    @POST
    public Response change(
            @Context PageRequest request,
            @Context Form form,
            @PathParam("at") String at,
            @PathParam("id") long id,
            @PathParam("school") long school,
            @PathParam("kind") String kind) {
        var place = PostPlace.of(request, at, id);
        var held = place.held(posts);
        if (form.value("then").equals("edit")) {
            return Replies.ok(asked(place, held, kind(kind), school, form, Overtaken.not()));
        }
        var wish = new Wish(kind(kind), PostPlace.school(school), Drafts.typed(form, PostForm.FIELDS));
        return form.value("then").equals("save")
                ? saved(place, held, wish, form)
                : posts.preview(place.caller(), place.seen(form), wish)
                        .fold(
                                preview -> Replies.ok(previewed(place, held, wish, form, preview)),
                                refusals -> again(place, held, wish, form, refusals));
    }

    private Response saved(PostPlace place, Held held, Wish wish, Form form) {
        var refusals = posts.save(place.caller(), place.seen(form), wish);
        return refusals.isEmpty()
                ? Replies.seeOther(place.address() + "?done=" + word(wish.kind()))
                : again(place, held, wish, form, refusals);
    }

    /** After somebody else was faster the form carries the version that is in force now: its reader has been told. */
    private Response again(PostPlace place, Held held, Wish wish, Form form, List<Refusal> refusals) {
        var overtaken = Versions.overtaken(refusals)
                ? Overtaken.by(posts.since(place.caller(), place.seen(form)), clock)
                : Overtaken.not();
        return Replies.again(asked(place, held, wish.kind(), wish.school().value(), form.refused(refusals), overtaken));
    }

    private JteModel asked(PostPlace place, Held held, Kind kind, long school, Form form, Overtaken overtaken) {
        var current = form.with("version", Long.toString(held.induction().version()));
        return templates.postChange(
                place.step(title(kind) + " at " + name(place, held, kind, school))
                        .with(current),
                kind,
                kind == Kind.ADD ? asked(place, school) : Set.of(),
                PostsTable.of("Posts on record", held.posts()),
                overtaken,
                place.address());
    }

    private JteModel previewed(PostPlace place, Held held, Wish wish, Form form, Preview preview) {
        return templates.postPreview(
                place.step("Check the new plan").with(form),
                wish,
                PostsTable.of("Posts then", preview.posts()),
                WhatIfFacts.of("Induction of " + held.induction().name().full(), preview.plan()),
                preview.warnings());
    }

    private Set<PlaceQuestion> asked(PostPlace place, long school) {
        return posts.school(place.caller(), place.induction(), PostPlace.school(school))
                .map(PlaceQuestion::of)
                .orElse(Set.of());
    }

    private String name(PostPlace place, Held held, Kind kind, long school) {
        return kind == Kind.ADD
                ? posts.school(place.caller(), place.induction(), PostPlace.school(school))
                        .orElseThrow(NotFoundException::new)
                        .name()
                : held.at(PostPlace.school(school))
                        .orElseThrow(NotFoundException::new)
                        .school();
    }

    /** What is on record, to be changed. */
    private static Form known(Held held, Kind kind, long school) {
        var latest = held.at(PostPlace.school(school));
        if (kind == Kind.ADD || latest.isEmpty()) {
            return Form.empty();
        }
        var contract = latest.get().contract();
        var form = Form.empty()
                .with("fte", contract.fte().value().stripTrailingZeros().toPlainString())
                .with("daysPerWeek", contract.daysPerWeek().toPlainString());
        return kind == Kind.END
                ? contract.endsOn().map(end -> form.with("last", end)).orElse(form)
                : form;
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case ADD -> "Add a post";
            case END -> "Last day of the post";
            case PATTERN -> "Change the working pattern";
        };
    }

    private static Kind kind(String word) {
        return Kind.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
