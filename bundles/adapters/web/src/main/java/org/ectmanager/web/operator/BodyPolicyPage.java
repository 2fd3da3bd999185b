/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.operator;

import java.time.Clock;
import java.time.LocalDate;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.policy.PolicyWords;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What an appropriate body's plugin says, in plain words, for those who deploy it. */
@Component
@Path("/operator/bodies/{body}/policy")
public final class BodyPolicyPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public BodyPolicyPage(@Reference BodyRegistry bodies, @Reference Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @PathParam("body") String id) {
        Operators.only(request);
        var body = BodyAsked.of(bodies, id);
        var profile = body.profile();
        return Replies.ok(templates.offerPolicy(
                request.screen("How " + profile.name() + " works").backTo("/operator/bodies"),
                "Read from its plugin, id " + profile.id() + ", version " + bodies.version(profile.id()) + ".",
                new PolicyWords(body, LocalDate.now(clock)).chapters()));
    }
}
