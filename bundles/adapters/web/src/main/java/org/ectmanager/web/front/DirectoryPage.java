/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.front;

import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.AwayBodies;
import org.ectmanager.application.body.BodyRegistry;
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
    private final AwayBodies away;

    @Activate
    public DirectoryPage(@Reference BodyRegistry bodies, @Reference Looks looks, @Reference AwayBodies away) {
        this.bodies = bodies;
        this.looks = looks;
        this.away = away;
    }

    /**
     * One body as the directory shows it.
     *
     * @param here whether its pages can be asked for; they cannot while its plugin is away
     */
    public record Entry(BodyLook look, String about, boolean here) {

        private boolean fits(String asked) {
            var text = (look.name() + " " + about).toLowerCase(Locale.UK);
            return Stream.of(asked.toLowerCase(Locale.UK).split("\\s+")).allMatch(text::contains);
        }
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var asked = form.value("q").strip();
        var all = Stream.concat(present(), absent())
                .sorted(Comparator.comparing(entry -> entry.look().name()))
                .toList();
        var entries = all.stream().filter(entry -> entry.fits(asked)).toList();
        return Replies.ok(templates.frontDirectory(
                request.screen("Induction for early career teachers"), asked, entries, !all.isEmpty()));
    }

    private Stream<Entry> present() {
        return bodies.all().stream().map(plugin -> plugin.profile()).flatMap(profile -> looks.of(profile.id()).stream()
                .map(look -> new Entry(look, profile.about(), true)));
    }

    private Stream<Entry> absent() {
        return away.all().stream().map(kept -> new Entry(BodyLook.of(kept), kept.about(), false));
    }
}
