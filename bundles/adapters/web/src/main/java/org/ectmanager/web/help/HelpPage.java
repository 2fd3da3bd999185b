/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.web.offer.Offered;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Help from an appropriate body, and how to do each thing. */
@Component
@Path("/{body}/help")
public final class HelpPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;
    private final Offered offered;

    @Activate
    public HelpPage(@Reference BodyRegistry bodies, @Reference Offered offered) {
        this.bodies = bodies;
        this.offered = offered;
    }

    @GET
    public Response show(@Context PageRequest request) {
        var body = bodies.find(Entrance.body(request)).orElseThrow(NotFoundException::new);
        return Replies.ok(templates.helpHelp(
                request.screen("Help and support").backTo(request.home()),
                Topics.without(body.policy().off()),
                offered.links(request),
                body.profile().help()));
    }

    @GET
    @Path("{topic}")
    public Response topic(@Context PageRequest request, @PathParam("topic") String topic) {
        Entrance.body(request);
        return PlatformHelpPage.topic(templates, request, topic);
    }
}
