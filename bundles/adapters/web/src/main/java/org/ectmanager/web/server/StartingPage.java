/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.HttpHeaders;

/** What every address answers while there are no pages. */
final class StartingPage {

    private static final int RETRY_SECONDS = 5;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static byte[] asked(boolean sample) {
        return page(
                sample,
                "\n  <meta http-equiv=\"refresh\" content=\"" + RETRY_SECONDS + "\">",
                "You do not have to do anything: this page tries again every few seconds.");
    }

    /** Reloading by itself would ask for the page and forget the form. */
    private static byte[] sent(boolean sample) {
        return page(
                sample,
                "",
                "What you sent has not been saved. Keep this page open and reload it in a minute:"
                        + " your browser will offer to send it again.");
    }

    private StartingPage() {}

    static void answer(HttpServletRequest request, HttpServletResponse answer, boolean sample) throws IOException {
        Rest.skip(request.getInputStream());
        var page = READING.contains(request.getMethod()) ? asked(sample) : sent(sample);
        answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_SECONDS));
        BarePage.HEADERS.forEach(answer::setHeader);
        answer.setContentLength(page.length);
        answer.getOutputStream().write(page);
    }

    private static byte[] page(boolean sample, String refresh, String next) {
        var title = "ECT Manager is starting";
        return BarePage.of(
                sample,
                title,
                title,
                refresh,
                "The pages will be here in a minute or two. Nothing that was saved has been lost.",
                next,
                "There is no help page either while it starts. If it takes longer than a few minutes, ring or write to"
                        + " your appropriate body.");
    }
}
