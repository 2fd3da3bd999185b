/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.ws.rs.core.HttpHeaders;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.SafeFrame;

/** What every address answers while there are no pages. It needs nothing but itself, and asks for nothing else. */
final class StartingPage {

    private static final int RETRY_SECONDS = 5;
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private static final String STYLE =
            "body{margin:0;color:#0b0c0c;background:#fff;font:1.1875rem/1.3 arial,sans-serif}"
                    + "main{max-width:40rem;margin:0 auto;padding:2rem 1rem}h1{font-size:2rem;line-height:1.1}";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <title>ECT Manager is starting</title>
              <meta name="viewport" content="width=device-width, initial-scale=1">%s
              <link rel="icon" href="data:,">
              <style>%s</style>
            </head>
            <body>
              <main>
                <h1>ECT Manager is starting</h1>
                <p>The pages will be here in a minute or two. Nothing that was saved has been lost.</p>
                <p>%s</p>
              </main>
            </body>
            </html>
            """;

    private static final byte[] ASKED = page(
            "\n  <meta http-equiv=\"refresh\" content=\"" + RETRY_SECONDS + "\">",
            "You do not have to do anything: this page tries again every few seconds.");

    /** Reloading by itself would ask for the page and forget the form. */
    private static final byte[] SENT = page(
            "",
            "What you sent has not been saved. Keep this page open and reload it in a minute:"
                    + " your browser will offer to send it again.");

    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'sha256-" + hash(STYLE)
            + "'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private StartingPage() {}

    static void answer(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        Rest.skip(request.getInputStream());
        var page = READING.contains(request.getMethod()) ? ASKED : SENT;
        answer.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        answer.setHeader(HttpHeaders.RETRY_AFTER, Integer.toString(RETRY_SECONDS));
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        answer.setHeader(SafeFrame.POLICY_HEADER, POLICY);
        answer.setHeader(SafeFrame.FRAME_HEADER, "DENY");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        answer.setHeader("Referrer-Policy", "same-origin");
        answer.setContentType(Replies.HTML);
        answer.setContentLength(page.length);
        answer.getOutputStream().write(page);
    }

    private static byte[] page(String refresh, String next) {
        return PAGE.formatted(refresh, STYLE, next).getBytes(StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
