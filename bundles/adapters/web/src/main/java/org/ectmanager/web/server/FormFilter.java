/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import javax.annotation.Priority;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Rescue;
import org.ectmanager.web.visitor.FormToken;

/** Reads what was sent, and lets a change through only when its form came from a page of ours. */
@Priority(200)
final class FormFilter implements ContainerRequestFilter {

    private final Reception reception;
    private final SaidDone done;

    FormFilter(Reception reception, SaidDone done) {
        this.reception = reception;
        this.done = done;
    }

    @Override
    public void filter(ContainerRequestContext sent) throws IOException {
        var request = Exchanged.request().orElseThrow();
        if (!request.arrival().changesSomething()) {
            Exchanged.keep(done.believed(asked(sent), address(), secret(request)));
            return;
        }
        var origin = FormOrigin.of(sent);
        if (origin == FormOrigin.ELSEWHERE) {
            refuse(sent, request, Rescue.nothing());
            return;
        }
        var form = FormBody.read(sent);
        if (origin != FormOrigin.UNSURE) {
            Exchanged.keepSent(form);
        }
        if (reception.misses(request)) {
            throw reception.missing(request);
        }
        if (hasToken(form, request) || origin == FormOrigin.HERE && wasKept(form, request)) {
            Exchanged.keepSent(form);
            Exchanged.keep(form);
        } else {
            refuse(sent, request, Exchanged.rescue(request, origin == FormOrigin.HERE ? offered(form, request) : ""));
        }
    }

    private static Form asked(ContainerRequestContext sent) {
        try {
            return FormBody.query(sent.getUriInfo().getQueryParameters());
        } catch (IllegalArgumentException unreadable) {
            throw new Declined(Problem.BAD_REQUEST, "The end of the address, after its question mark, cannot be read.");
        }
    }

    private static String address() {
        var request = ArrivalFilter.servletRequest();
        return request.getRequestURI() + "?" + request.getQueryString();
    }

    private static String secret(PageRequest request) {
        return StrangerCookie.of(request.arrival(), request.isSample()).token(request.arrival());
    }

    private static boolean hasToken(Form form, PageRequest request) {
        return carries(form, request.visitor().csrfToken());
    }

    /**
     * Whether the page that kept this form while nobody was signed in was given to this very browser, and whoever it is
     * of is back.
     */
    private static boolean wasKept(Form form, PageRequest request) {
        var browser = secret(request);
        var back = FormToken.read(request.visitor().csrfToken());
        return !browser.isBlank() && back.isOfSomebody() && carries(form, new FormToken(browser, back.person()).text());
    }

    private static boolean carries(Form form, String token) {
        return MessageDigest.isEqual(
                form.value(Form.TOKEN).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** With what the form may be sent again; of who has been signed out, once they are back. */
    private static String offered(Form form, PageRequest request) {
        var visitor = request.visitor();
        return visitor.isSignedIn()
                ? visitor.csrfToken()
                : new FormToken(
                                visitor.csrfToken(),
                                FormToken.read(form.value(Form.TOKEN)).person())
                        .text();
    }

    private static void refuse(ContainerRequestContext sent, PageRequest request, Rescue rescue) {
        var back = WayBack.from(Problem.STALE_FORM, request.arrival());
        sent.abortWith(Replies.problem(request, Problem.STALE_FORM, "", rescue, back));
    }
}
