/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

import gg.jte.models.runtime.JteModel;
import java.net.URI;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.ectmanager.web.template.StaticTemplates;
import org.ectmanager.web.template.Templates;

/** The answers that pages give besides a plain page. */
public final class Replies {

    public static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private static final int RETRY_SECONDS = 60;

    private static final Templates TEMPLATES = new StaticTemplates();

    private Replies() {}

    public static Response ok(JteModel page) {
        return Response.ok(page, HTML).build();
    }

    /** The form again, with what was typed and what is wrong. */
    public static Response again(JteModel page) {
        return Response.status(422).entity(page).type(HTML).build();
    }

    /** After something was done: reloading the next page does not do it again. */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    public static Response problem(PageRequest request, Problem problem) {
        return problem(request, problem, "", Rescue.nothing(), "");
    }

    /** A link to choose a new password by that is good no more, with the way to another. */
    public static Response spent(PageRequest request, String recover) {
        return problem(request, Problem.SPENT_LINK, "", Rescue.nothing(), recover);
    }

    /**
     * The page of a problem that keeps what was sent.
     *
     * @param why what is wrong with this very request; empty for the problem's own words
     * @param back where the form was filled in; empty for nowhere that can be asked for
     */
    public static Response problem(PageRequest request, Problem problem, String why, Rescue rescue, String back) {
        var screen = request.screen(problem.heading());
        var answer = Response.status(problem.status())
                .entity(TEMPLATES.problem(screen, problem, why.isEmpty() ? problem.happened() : why, rescue, back))
                .type(HTML);
        return problem == Problem.UNAVAILABLE
                ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build()
                : answer.build();
    }
}
