/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.signin;

import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
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

/** The appropriate bodies at which somebody has a position: names and links only. */
@Component
@Path("/{body}/elsewhere")
public final class ElsewherePage implements Page {

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;

    @Activate
    public ElsewherePage(@Reference BodyRegistry bodies) {
        this.bodies = bodies;
    }

    @GET
    public Response show(@Context PageRequest request) {
        if (request.visitor() instanceof SignedIn signedIn && signedIn.visit() instanceof Visit.Elsewhere elsewhere) {
            return Replies.ok(templates.signinElsewhere(
                    request.screen("You have no position here"), links(elsewhere.bodies()), false));
        }
        var caller = Entrance.caller(request);
        if (request.visitor() instanceof SignedIn signedIn
                && signedIn.visit() instanceof Visit.Ready ready
                && !ready.elsewhere().isEmpty()) {
            var all = Stream.concat(Stream.of(caller.body()), ready.elsewhere().stream())
                    .toList();
            return Replies.ok(templates.signinElsewhere(request.screen("Your appropriate bodies"), links(all), true));
        }
        return Replies.seeOther(Entrance.home(request, caller));
    }

    private List<Link> links(List<BodyId> all) {
        return all.stream()
                .flatMap(body -> bodies.find(body).stream())
                .map(body -> Link.to("/" + body.profile().id(), body.profile().name()))
                .toList();
    }
}
