/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import javax.annotation.Priority;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.page.Replies;

/** Reads what was sent, and lets a change through only when its form came from a page of ours. */
@PreMatching
@Priority(200)
final class FormFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext sent) throws IOException {
        var request = Exchanged.request().orElseThrow();
        if (!request.arrival().changesSomething()) {
            Exchanged.keep(FormBody.query(sent.getUriInfo().getQueryParameters()));
            return;
        }
        if (comesFromElsewhere(sent)) {
            refuse(sent, request);
            return;
        }
        var form = FormBody.read(sent);
        if (hasToken(form, request)) {
            Exchanged.keep(form);
        } else {
            refuse(sent, request);
        }
    }

    /** What modern browsers say of themselves; the token decides for the others. */
    private static boolean comesFromElsewhere(ContainerRequestContext sent) {
        var site = sent.getHeaderString("Sec-Fetch-Site");
        return site != null && !site.equals("same-origin") && !site.equals("none");
    }

    private static boolean hasToken(Form form, PageRequest request) {
        return MessageDigest.isEqual(
                form.value(Form.TOKEN).getBytes(StandardCharsets.UTF_8),
                request.visitor().csrfToken().getBytes(StandardCharsets.UTF_8));
    }

    private static void refuse(ContainerRequestContext sent, PageRequest request) {
        sent.abortWith(Replies.problem(request, Problem.STALE_FORM));
    }
}
