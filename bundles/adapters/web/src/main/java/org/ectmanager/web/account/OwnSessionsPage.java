/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.account;

import java.time.Clock;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.signin.OwnSessions;
import org.ectmanager.application.signin.OwnSessions.Running;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.signin.SessionCookie;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Moments;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Where one is signed in, and signing out everywhere else. */
@Component
@Path("/{body}/account/sessions")
public final class OwnSessionsPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final OwnSessions sessions;
    private final SessionCookie cookie;
    private final Clock clock;

    @Activate
    public OwnSessionsPage(@Reference OwnSessions sessions, @Reference SessionCookie cookie, @Reference Clock clock) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.clock = clock;
    }

    @GET
    public Response show(@Context PageRequest request, @Context Form form) {
        var running = sessions.running(Entrance.caller(request), token(request));
        var screen = request.screen("Where you are signed in").backTo(request.home() + "/account");
        return Replies.ok(templates.accountSessions(
                switch (form.value("done")) {
                    case "ended" -> screen.saying(Notice.success("You are signed out everywhere else"));
                    case "none" ->
                        screen.saying(Notice.important(
                                "You were signed in nowhere else", "Nothing has changed: there was nothing to end."));
                    default -> screen;
                },
                table(running),
                running.size() > 1));
    }

    @POST
    public Response endOthers(@Context PageRequest request) {
        var ended = sessions.endOthers(Entrance.caller(request), token(request));
        return Replies.seeOther(request.home() + "/account/sessions?done=" + (ended > 0 ? "ended" : "none"));
    }

    private String token(PageRequest request) {
        return cookie.token(request.arrival()).orElse("");
    }

    private Table table(List<Running> running) {
        return Table.of("Browsers", Table.words("Browser"), Table.words("Signed in"), Table.words("Last used"))
                .rows(running.stream()
                        .map(one -> List.of(
                                Cell.of(one.here() ? "This one" : "Another one"),
                                Cell.of(Moments.of(one.since(), clock)),
                                Cell.of(Moments.of(one.lastSeen(), clock))))
                        .toList());
    }
}
