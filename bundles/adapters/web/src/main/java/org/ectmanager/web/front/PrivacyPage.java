/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.front;

import java.util.List;
import java.util.Locale;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.spi.body.Audience;
import org.ectmanager.spi.body.PrivacyNotice;
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

/** An appropriate body's privacy notices, for anyone to read at any time (P25); not there where it has none. */
@Component
@Path("/{body}/privacy")
public final class PrivacyPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final BodyRegistry bodies;

    @Activate
    public PrivacyPage(@Reference BodyRegistry bodies) {
        this.bodies = bodies;
    }

    /**
     * A notice below its heading.
     *
     * @param anchor by which a link leads to it
     */
    public record Entry(String anchor, String readers, PrivacyNotice notice) {}

    @GET
    public Response show(@Context PageRequest request) {
        var notices = bodies.find(Entrance.body(request))
                .orElseThrow(NotFoundException::new)
                .privacyNotices();
        if (notices.isEmpty()) {
            throw new NotFoundException();
        }
        var screen = request.screen("Privacy notice");
        return Replies.ok(
                templates.frontPrivacy(screen.below(Link.to(request.home(), screen.siteName())), entries(notices)));
    }

    /** Where the notice for some readers stands. */
    public static String anchor(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Entry> entries(List<PrivacyNotice> notices) {
        return notices.stream()
                .map(notice -> new Entry(anchor(notice.audience()), readers(notice.audience()), notice))
                .toList();
    }

    private static String readers(Audience audience) {
        return switch (audience) {
            case SCHOOL_STAFF -> "For people who work at a school";
            case ECT -> "For early career teachers";
            case APPROPRIATE_BODY_STAFF -> "For staff of the appropriate body";
        };
    }
}
