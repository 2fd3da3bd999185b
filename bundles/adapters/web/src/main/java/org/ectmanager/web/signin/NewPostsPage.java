/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.people.AcceptPosts;
import org.ectmanager.application.people.AcceptPosts.Offer;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.signin.FirstStep;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Somebody was given a post, and says whether it is theirs. One post after the other. */
@Component
@Path("/{body}/first-sign-in/posts")
public final class NewPostsPage implements Page {

    private static final String DECLINE = "decline";
    private static final String TEACHER = "teacher";

    private final Templates templates = new StaticTemplates();
    private final AcceptPosts posts;

    @Activate
    public NewPostsPage(@Reference AcceptPosts posts) {
        this.posts = posts;
    }

    /** The two answers. */
    public static Choices answers(Form form) {
        return Choices.of(form, "answer", "Is this your position?")
                .option("accept", "Yes, it is mine")
                .option(DECLINE, "No, this is not me", "The position ends, and whoever added it is told");
    }

    @GET
    public Response show(@Context PageRequest request) {
        var caller = Entrance.finishing(request, FirstStep.POSTS);
        return Replies.ok(shown(request, caller, Form.empty()));
    }

    @POST
    public Response answer(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.finishing(request, FirstStep.POSTS);
        var offers = posts.waiting(caller);
        var refusals = answered(caller, form);
        if (!refusals.isEmpty()) {
            return Replies.again(shown(request, caller, form.refused(refusals)));
        }
        return Replies.seeOther(
                form.value("answer").equals(DECLINE)
                        ? request.home() + "/first-sign-in/posts/declined?done=" + kind(offers, form)
                        : request.home());
    }

    /** What becomes of an answer that leaves nothing else to see, as a rule. */
    @GET
    @Path("declined")
    public Response declined(@Context PageRequest request, @Context Form form) {
        Entrance.body(request);
        if (form.value("done").isEmpty() || !(request.visitor() instanceof SignedIn signedIn)) {
            return Replies.seeOther(request.home());
        }
        return Replies.ok(templates.signinDeclinedPost(
                request.screen("You said that this is not you"),
                form.value("done").equals(TEACHER),
                signedIn.visit() instanceof Visit.Elsewhere elsewhere
                                && elsewhere.bodies().isEmpty()
                        ? Optional.empty()
                        : Optional.of(Link.to(request.home(), "Go on"))));
    }

    private static String kind(List<Offer> offers, Form form) {
        return offers.stream()
                        .map(Offer::appointment)
                        .filter(post -> Long.toString(post.id()).equals(form.value("post")))
                        .anyMatch(post -> post.position() == Position.ECT)
                ? TEACHER
                : "colleague";
    }

    private List<Refusal> answered(Caller caller, Form form) {
        var post = form.value("post").matches("[0-9]{1,18}") ? Long.parseLong(form.value("post")) : 0;
        return switch (form.value("answer")) {
            case "accept" -> posts.accept(caller, post);
            case DECLINE -> posts.decline(caller, post);
            default -> List.of(new Refusal("answer", "post.no-answer", "Say whether this is your position"));
        };
    }

    private JteModel shown(PageRequest request, Caller caller, Form form) {
        var offer = posts.waiting(caller).stream().findFirst().orElseThrow(NotFoundException::new);
        return templates.signinNewPost(
                request.screen("Is this your new position?").with(form),
                "You were added as " + position(offer) + ": " + offer.place() + ".",
                Long.toString(offer.appointment().id()));
    }

    private static String position(Offer offer) {
        return offer.appointment().position().title().toLowerCase(Locale.UK);
    }
}
