/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.agreement;

import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an appropriate body wants schools to agree to, for anyone to read before they register; not there without any. */
@Component
@Path("/{body}/agreements")
public final class AgreementTextsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;

    @Activate
    public AgreementTextsPage(@Reference BodyRegistry bodies) {
        this.bodies = bodies;
    }

    @GET
    public Response show(@Context PageRequest request) {
        var agreements = bodies.find(Entrance.body(request))
                .orElseThrow(NotFoundException::new)
                .agreements();
        if (agreements.isEmpty()) {
            throw new NotFoundException();
        }
        var screen = request.screen("What schools agree to");
        return Replies.ok(
                templates.agreementTexts(screen.below(Link.to(request.home(), screen.siteName())), agreements));
    }
}
