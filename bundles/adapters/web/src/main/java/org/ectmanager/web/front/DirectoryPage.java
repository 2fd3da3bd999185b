/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.front;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.theme.BodyLook;
import org.ectmanager.web.theme.Looks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All appropriate bodies, to find one's own. Features 2.1. */
@Component
@Path("/")
public final class DirectoryPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;
    private final Looks looks;

    @Activate
    public DirectoryPage(@Reference BodyRegistry bodies, @Reference Looks looks) {
        this.bodies = bodies;
        this.looks = looks;
    }

    /** One body as the directory shows it. */
    public record Entry(BodyLook look, String about) {}

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var asked = form.value("q").strip();
        var all = bodies.all();
        var entries = all.stream()
                .map(plugin -> plugin.profile())
                .filter(profile -> fits(profile, asked))
                .flatMap(profile -> looks.of(profile.id()).stream().map(look -> new Entry(look, profile.about())))
                .toList();
        return Replies.ok(templates.frontDirectory(
                request.screen("Induction for early career teachers"), asked, List.copyOf(entries), !all.isEmpty()));
    }

    private static boolean fits(BodyProfile profile, String asked) {
        var text = (profile.name() + " " + profile.about()).toLowerCase(Locale.UK);
        return Stream.of(asked.toLowerCase(Locale.UK).split("\\s+")).allMatch(text::contains);
    }
}
