/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import javax.ws.rs.core.HttpHeaders;
import org.ectmanager.web.page.Replies;
import org.ectmanager.web.page.SafeFrame;
import org.ectmanager.web.page.SampleNotice;

/** A page for when nothing else of ours can answer. It needs nothing but itself, and asks for nothing else. */
final class BarePage {

    private static final String STYLE =
            "body{margin:0;color:#0b0c0c;background:#fff;font:1.1875rem/1.3 arial,sans-serif}"
                    + "main{max-width:40rem;margin:0 auto;padding:2rem 1rem}h1{font-size:2rem;line-height:1.1}"
                    + "a{color:#1a65a6}section{max-width:40rem;margin:0 auto;padding:.5rem 1rem;"
                    + "border-bottom:1px solid #b1b4b6;font-size:1rem}strong{margin-right:.5rem}";

    private static final String SAMPLE = "\n  <section aria-label=\"" + SampleNotice.TAG + "\"><strong>"
            + SampleNotice.TAG + "</strong>" + SampleNotice.SENTENCE + "</section>";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <title>%s</title>
              <meta name="viewport" content="width=device-width, initial-scale=1">%s
              <link rel="icon" href="data:,">
              <style>%s</style>
            </head>
            <body>%s
              <main>
                <h1>%s</h1>
                %s
              </main>
            </body>
            </html>
            """;

    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'sha256-" + hash(STYLE)
            + "'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** What goes with every such page. */
    static final Map<String, String> HEADERS = Map.of(
            HttpHeaders.CONTENT_TYPE,
            Replies.HTML,
            HttpHeaders.CACHE_CONTROL,
            "no-store",
            SafeFrame.POLICY_HEADER,
            POLICY,
            SafeFrame.FRAME_HEADER,
            "DENY",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin");

    private BarePage() {}

    /**
     * All of it is our own words.
     *
     * @param sample whether it says that this is a sample
     * @param head more of the page's head, or nothing
     * @param paragraphs what stands below the heading, as HTML
     */
    static byte[] of(boolean sample, String title, String heading, String head, String... paragraphs) {
        var notice = sample ? SAMPLE : "";
        return PAGE.formatted(
                        title, head, STYLE, notice, heading, "<p>" + String.join("</p>\n    <p>", paragraphs) + "</p>")
                .getBytes(StandardCharsets.UTF_8);
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
