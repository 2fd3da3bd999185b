/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.jetty;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** An answer that needs nothing but itself, and asks for nothing else. */
record ErrorPage(Map<String, String> headers, byte[] body) {

    private static final String STYLE =
            "body{margin:0;color:#0b0c0c;background:#fff;font:1.1875rem/1.3 arial,sans-serif}"
                    + "main{max-width:40rem;margin:0 auto;padding:2rem 1rem}h1{font-size:2rem;line-height:1.1}"
                    + "a{color:#1a65a6}";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <title>%1$s - ECT Manager</title>
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <link rel="icon" href="data:,">
              <style>%2$s</style>
            </head>
            <body>
              <main>
                <h1>%1$s</h1>
                <p>%3$s Nothing was saved.</p>
                <p>%4$s</p>
                <p><a href="/">Go to the front page</a></p>
              </main>
            </body>
            </html>
            """;

    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'sha256-" + hash(STYLE)
            + "'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    /** What happened, and what to do. */
    private record Words(String heading, String happened, String next) {

        static Words of(int status) {
            return switch (status) {
                case 404 -> new Words("Page not found", "There is no such page.", "Check the address.");
                case 414 ->
                    new Words(
                            "That address is too long",
                            "The address that your browser asked for is longer than any of ours.",
                            "Check the address, or start from the front page.");
                case 431 ->
                    new Words(
                            "That is too much at once",
                            "Your browser sent more with its question than we accept, most likely cookies.",
                            "Delete the cookies of this site in your browser, and try again.");
                case 503 ->
                    new Words(
                            "Temporarily not available",
                            "The service cannot answer at the moment.",
                            "Try again in a few minutes.");
                default ->
                    status < 500 || status == 505
                            ? new Words(
                                    "We could not understand that",
                                    "What your browser sent cannot be read.",
                                    "Check the address, or start from the front page.")
                            : new Words(
                                    "Sorry, there is a problem with the service",
                                    "Something went wrong on our side.",
                                    "Try again in a few minutes.");
            };
        }
    }

    /** For people. */
    static ErrorPage html(int status) {
        var words = Words.of(status);
        var page = PAGE.formatted(words.heading(), STYLE, words.happened(), words.next());
        return of("text/html;charset=utf-8", page);
    }

    /** For programs, as the web services answer. RFC 9457. */
    static ErrorPage problem(int status) {
        var words = Words.of(status);
        var problem = "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(words.heading(), status, words.happened());
        return of("application/problem+json", problem);
    }

    private static ErrorPage of(String type, String text) {
        return new ErrorPage(
                Map.of(
                        "Content-Type", type,
                        "Cache-Control", "no-store",
                        "Content-Security-Policy", POLICY,
                        "X-Content-Type-Options", "nosniff",
                        "X-Frame-Options", "DENY",
                        "Referrer-Policy", "same-origin"),
                text.getBytes(StandardCharsets.UTF_8));
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
