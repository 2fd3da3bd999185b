/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.token;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import org.ectmanager.application.access.AccessToken;
import org.ectmanager.application.access.ManageTokens;
import org.ectmanager.application.access.ManageTokens.Wanted;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.web.component.Button;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.Notice;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Page;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Screen;
import org.ectmanager.web.signin.Entrance;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;
import org.ectmanager.web.words.Days;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The access tokens of an appropriate body: seen, made and revoked by its lead. */
@Component
@Path("/{body}/console/tokens")
public final class TokensPage implements Page {

    private final Templates templates = new StaticTemplates();
    private final ManageTokens tokens;
    private final Clock clock;

    @Activate
    public TokensPage(@Reference ManageTokens tokens, @Reference Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @GET
    public Response list(@Context PageRequest request, @Context Form form) {
        var all = tokens.all(Entrance.caller(request));
        var screen = request.screen("Web services").below(Link.to(request.home() + "/console", "Home"));
        return Replies.ok(templates.tokenList(
                done(form).map(screen::saying).orElse(screen),
                TokenFacts.table(root(request), all, clock),
                Button.link("Make a token", root(request) + "/new")));
    }

    @GET
    @Path("new")
    public Response ask(@Context PageRequest request) {
        tokens.all(Entrance.caller(request));
        return Replies.ok(asking(request, Form.empty()));
    }

    @POST
    @Path("new")
    public Response make(@Context PageRequest request, @Context Form form) {
        var caller = Entrance.caller(request);
        Result<Supplier<Response>> made = TokenFields.read(form, LocalDate.now(clock))
                .fold(
                        wanted -> tokens.make(caller, wanted).map(secret -> shown(request, wanted, secret)),
                        refusals -> Result.refused(refusals));
        return made.fold(Supplier::get, refusals -> Replies.again(asking(request, form.refused(refusals))));
    }

    /** The one page that shows the secret: answered at once, kept nowhere. */
    private Supplier<Response> shown(PageRequest request, Wanted wanted, String secret) {
        return () -> Replies.ok(templates.tokenMade(
                request.screen("The token is made")
                        .below(Link.to(request.home() + "/console", "Home"), Link.to(root(request), "Web services")),
                secret,
                TokenFacts.wanted(wanted),
                root(request)));
    }

    @GET
    @Path("{token: [0-9]{1,18}}")
    public Response show(@Context PageRequest request, @Context Form form, @PathParam("token") long id) {
        var token = found(request, id);
        var screen = below(request.screen(token.name()), request);
        return Replies.ok(templates.schoolPerson(
                token.revokedAt()
                        .filter(at -> form.value("done").equals("before"))
                        .map(at -> screen.saying(Notice.important(
                                "This token was revoked already",
                                "On " + Days.at(at, clock) + ". Nothing has changed now.")))
                        .orElse(screen),
                TokenFacts.summary(token, clock),
                token.counts(LocalDate.now(clock))
                        ? List.of(Button.link("Revoke this token", root(request) + "/" + id + "/revoke"))
                        : List.of()));
    }

    @GET
    @Path("{token: [0-9]{1,18}}/revoke")
    public Response askToRevoke(@Context PageRequest request, @PathParam("token") long id) {
        var token = found(request, id);
        var back = root(request) + "/" + id;
        if (token.revokedAt().isPresent()) {
            return Replies.seeOther(back + "?done=before");
        }
        return Replies.ok(templates.schoolConfirm(
                request.screen("Revoke " + token.name()).backTo(back),
                "From now on this token opens nothing, and a program that uses it gets no more answers. This cannot be"
                        + " taken back; you can make another token.",
                Button.warning("Revoke this token"),
                "",
                back));
    }

    @POST
    @Path("{token: [0-9]{1,18}}/revoke")
    public Response revoke(@Context PageRequest request, @PathParam("token") long id) {
        found(request, id);
        return Replies.seeOther(
                tokens.revoke(Entrance.caller(request), id)
                        ? root(request) + "?done=revoked"
                        : root(request) + "/" + id + "?done=before");
    }

    private AccessToken found(PageRequest request, long id) {
        return tokens.find(Entrance.caller(request), id).orElseThrow(NotFoundException::new);
    }

    private JteModel asking(PageRequest request, Form form) {
        return templates.tokenAsk(
                request.screen("Make a token").with(form).backTo(root(request)), root(request), LocalDate.now(clock));
    }

    private static Screen below(Screen screen, PageRequest request) {
        return screen.below(Link.to(request.home() + "/console", "Home"), Link.to(root(request), "Web services"));
    }

    private static String root(PageRequest request) {
        return request.home() + "/console/tokens";
    }

    private static Optional<Notice> done(Form form) {
        return form.value("done").equals("revoked")
                ? Optional.of(Notice.success("The token is revoked and opens nothing any more"))
                : Optional.empty();
    }
}
