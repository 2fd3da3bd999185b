/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.offer;

import java.util.List;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.spi.body.BodyModule;
import org.ectmanager.spi.body.BodyResource;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Search;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Modules;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.report.Downloads;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files and links that an appropriate body offers to whoever asks (P26). Features 2.21. */
@Component
@Path("/{body}/help/resources")
public final class ResourcesPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final Offered offered;

    @Activate
    public ResourcesPage(@Reference Offered offered) {
        this.offered = offered;
    }

    /** @param facts what it is and what it belongs to */
    public record Offering(String title, String href, String purpose, List<String> facts) {}

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        Modules.require(request, BodyModule.RESOURCES);
        var sought = new Sought(form.value(Search.FIELD));
        var reader = Reader.of(request);
        var mine = offered.resources(request).toList();
        var entries = mine.stream()
                .map(resource -> entry(request, resource, reader))
                .filter(entry -> sought.isIn(texts(entry)))
                .toList();
        return Replies.ok(templates.offerResources(
                request.screen("Resources").below(Link.to(request.helpHref(), "Help and support")),
                new Found(
                        sought.typed(),
                        entries.size(),
                        mine.size(),
                        offered.body(request).resources().size(),
                        reader.isStranger(),
                        Offered.resourcesHref(request)),
                entries));
    }

    /** A file to keep. Whoever could see it once signed in is asked to sign in. */
    @GET
    @Path("{id}")
    public Response file(@Context PageRequest request, @PathParam("id") String id) {
        Modules.require(request, BodyModule.RESOURCES);
        var resource = offered.body(request).resources().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (!Reader.of(request).sees(resource.readers())) {
            Entrance.caller(request);
            throw new NotFoundException();
        }
        return resource.file()
                .map(file -> Downloads.of(file.name(), file.mediaType(), file.content()))
                .orElseThrow(NotFoundException::new);
    }

    private static Offering entry(PageRequest request, BodyResource resource, Reader reader) {
        return new Offering(
                resource.title(),
                Offered.href(request, resource),
                resource.purpose(),
                OfferWords.facts(resource, reader));
    }

    private static List<String> texts(Offering entry) {
        return Stream.concat(Stream.of(entry.title(), entry.purpose()), entry.facts().stream())
                .toList();
    }
}
