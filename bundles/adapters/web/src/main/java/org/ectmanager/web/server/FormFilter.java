/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import javax.annotation.Priority;
import javax.ws.rs.ServiceUnavailableException;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.Rescue;

/** Reads what was sent, and lets a change through only when its form came from a page of ours. */
@Priority(200)
final class FormFilter implements ContainerRequestFilter {

    private final Reception reception;

    FormFilter(Reception reception) {
        this.reception = reception;
    }

    @Override
    public void filter(ContainerRequestContext sent) throws IOException {
        var request = Exchanged.request().orElseThrow();
        if (!request.arrival().changesSomething()) {
            Exchanged.keep(asked(sent));
            return;
        }
        var origin = FormOrigin.of(sent);
        if (origin == FormOrigin.ELSEWHERE) {
            refuse(sent, request, Rescue.nothing());
            return;
        }
        var form = FormBody.read(sent);
        if (origin == FormOrigin.HERE) {
            Exchanged.keepSent(form);
        }
        if (reception.misses(request)) {
            throw new ServiceUnavailableException();
        }
        if (hasToken(form, request)) {
            Exchanged.keepSent(form);
            Exchanged.keep(form);
        } else {
            refuse(sent, request, Exchanged.rescue(request, request.visitor().csrfToken()));
        }
    }

    private static Form asked(ContainerRequestContext sent) {
        try {
            return FormBody.query(sent.getUriInfo().getQueryParameters());
        } catch (IllegalArgumentException unreadable) {
            throw new Declined(Problem.BAD_REQUEST, "The end of the address, after its question mark, cannot be read.");
        }
    }

    private static boolean hasToken(Form form, PageRequest request) {
        return MessageDigest.isEqual(
                form.value(Form.TOKEN).getBytes(StandardCharsets.UTF_8),
                request.visitor().csrfToken().getBytes(StandardCharsets.UTF_8));
    }

    private static void refuse(ContainerRequestContext sent, PageRequest request, Rescue rescue) {
        var back = WayBack.from(Problem.STALE_FORM, request.arrival());
        sent.abortWith(Replies.problem(request, Problem.STALE_FORM, "", rescue, back));
    }
}
