/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import java.time.Clock;
import java.time.LocalDate;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.policy.PolicyWords;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How an appropriate body works, in plain words, for anybody to read. */
@Component
@Path("/{body}/help/how-it-works")
public final class PolicyPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final Offered offered;
    private final Clock clock;

    @Activate
    public PolicyPage(@Reference Offered offered, @Reference Clock clock) {
        this.offered = offered;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request) {
        var body = offered.body(request);
        var screen = request.screen("How " + body.profile().name() + " works")
                .below(Link.to(request.helpHref(), "Help and support"));
        return Replies.ok(templates.offerPolicy(
                screen,
                "What the law asks is the same everywhere. This is what "
                        + body.profile().name() + " decides for itself.",
                new PolicyWords(body, LocalDate.now(clock)).chapters()));
    }
}
