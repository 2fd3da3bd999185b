/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.help;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Component;

/** Help for whoever has not found their appropriate body yet. */
@Component
@Path("/help")
public final class PlatformHelpPage implements Page {

    private final Templates templates = new StaticTemplates();

    @GET
    public Response show(@Context PageRequest request) {
        return Replies.ok(
                templates.helpHelp(request.screen("Help and support").backTo("/"), Topics.GROUPS, List.of(), null));
    }

    @GET
    @Path("{topic}")
    public Response topic(@Context PageRequest request, @PathParam("topic") String topic) {
        return topic(templates, request, topic);
    }

    static Response topic(Templates templates, PageRequest request, String id) {
        var topic = Topics.find(id).orElseThrow(NotFoundException::new);
        return Replies.ok(templates.helpTopic(
                request.screen(topic.title()).below(Link.to(request.helpHref(), "Help and support")), topic));
    }
}
