/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.body.KeptLook;
import org.ectmanager.application.signin.Visit;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The appropriate bodies at which somebody has a position: names and links only, and names alone of those that are not
 * here now. Nobody else is told where they have one.
 */
@Component
@Path("/{body}/elsewhere")
public final class ElsewherePage implements Page {

    private static final String AWAY =
            "is not available here just now. Nothing has been lost, and your position is kept. Try again later.";

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;
    private final AwayBodies away;

    @Activate
    public ElsewherePage(@Reference BodyRegistry bodies, @Reference AwayBodies away) {
        this.bodies = bodies;
        this.away = away;
    }

    @GET
    public Response show(@Context PageRequest request) {
        if (request.visitor() instanceof SignedIn signedIn && signedIn.visit() instanceof Visit.Elsewhere elsewhere) {
            return Replies.ok(templates.signinElsewhere(
                    request.screen("You have no position here"),
                    links(elsewhere.bodies()),
                    away(elsewhere.bodies()),
                    false));
        }
        var caller = Entrance.caller(request);
        if (request.visitor() instanceof SignedIn signedIn
                && signedIn.visit() instanceof Visit.Ready ready
                && !ready.elsewhere().isEmpty()) {
            var all = Stream.concat(Stream.of(caller.body()), ready.elsewhere().stream())
                    .toList();
            return Replies.ok(
                    templates.signinElsewhere(request.screen("Your appropriate bodies"), links(all), away(all), true));
        }
        return Replies.seeOther(Entrance.home(request, caller));
    }

    private List<Link> links(List<BodyId> all) {
        return all.stream()
                .flatMap(body -> bodies.find(body).stream())
                .map(body -> Link.to("/" + body.profile().id(), body.profile().name()))
                .toList();
    }

    /** A sentence about each that is not here now, under the name that the directory has for it. */
    private List<String> away(List<BodyId> all) {
        return all.stream()
                .filter(body -> bodies.find(body).isEmpty())
                .map(body -> away.find(body).map(ElsewherePage::said).orElse(said("an appropriate body", AWAY)))
                .toList();
    }

    private static String said(KeptLook kept) {
        return said(
                kept.name(),
                kept.isRetired() ? "does not work with this platform any more. What was recorded here is kept." : AWAY);
    }

    private static String said(String name, String what) {
        return "You have a position with " + name + ", which " + what;
    }
}
