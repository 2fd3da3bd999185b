/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.front;

import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** An appropriate body's front page; whoever is signed in goes on to where their work is. */
@Component
@Path("/{body}")
public final class FrontPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;

    @Activate
    public FrontPage(@Reference BodyRegistry bodies) {
        this.bodies = bodies;
    }

    @GET
    public Response show(@Context PageRequest request) {
        var body = bodies.find(Entrance.body(request)).orElseThrow(NotFoundException::new);
        return request.visitor().isSignedIn()
                ? Replies.seeOther(Entrance.home(request, Entrance.caller(request)))
                : Replies.ok(templates.frontBody(request.screen(body.profile().name()), body.profile()));
    }
}
