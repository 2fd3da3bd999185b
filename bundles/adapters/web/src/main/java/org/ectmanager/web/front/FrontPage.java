/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.front;

import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.web.offer.Offered;
import org.ectmanager.web.page.Modules;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.registration.RegistrationNotices;
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
    private final Offered offered;
    private final RegistrationNotices notices;

    @Activate
    public FrontPage(
            @Reference BodyRegistry bodies, @Reference Offered offered, @Reference RegistrationNotices notices) {
        this.bodies = bodies;
        this.offered = offered;
        this.notices = notices;
    }

    @GET
    public Response show(@Context PageRequest request) {
        var body = bodies.find(Entrance.body(request)).orElseThrow(NotFoundException::new);
        var screen = request.screen(body.profile().name());
        return request.visitor().isSignedIn()
                ? Replies.seeOther(Entrance.home(request, Entrance.caller(request)))
                : Replies.ok(templates.frontBody(
                        notices.tooEarly(body.profile().id())
                                .map(screen::saying)
                                .orElse(screen),
                        body,
                        Modules.on(request, BodyModule.CALCULATOR),
                        offered.links(request)));
    }
}
