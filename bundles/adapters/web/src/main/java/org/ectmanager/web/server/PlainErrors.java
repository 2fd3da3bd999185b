/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.HttpConnection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;

/**
 * What the web server answers by itself, before any page or web service of ours is asked: in plain words, with a way
 * home, and without a word of what was sent or of the server.
 */
final class PlainErrors extends ErrorHandler {

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
                case 415 ->
                    new Words(
                            "We could not understand that",
                            "Your browser says that what it sent is of a kind that we cannot read.",
                            "Go back, and send the form from its own page.");
                case 431 ->
                    new Words(
                            "That is too much at once",
                            "Your browser sent more with its question than we accept, most likely cookies.",
                            "Delete the cookies of this site in your browser, and try again.");
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

    private final KnownMode mode;

    PlainErrors(KnownMode mode) {
        this.mode = mode;
    }

    /** A request that could not be read; of it at most the address is known. */
    @Override
    public ByteBuffer badMessageError(int status, String reason, HttpFields fields) {
        var program = ApiProblem.isAskedBy(addressAtHand());
        (program ? ApiProblem.HEADERS : BarePage.HEADERS).forEach(fields::put);
        return ByteBuffer.wrap(program ? ApiProblem.of(status) : page(status));
    }

    @Override
    public void doError(String target, Request asked, HttpServletRequest request, HttpServletResponse answer)
            throws IOException {
        answer(answer.getStatus(), asked);
    }

    /** Answers instead of whoever would have been asked. */
    void answer(int status, Request asked) throws IOException {
        var answer = asked.getResponse();
        if (ApiProblem.isAskedBy(asked.getRequestURI())) {
            ApiProblem.answer(status, answer);
        } else {
            var page = page(status);
            answer.setStatus(status);
            BarePage.HEADERS.forEach(answer::setHeader);
            answer.setContentLength(page.length);
            answer.getOutputStream().write(page);
        }
        asked.setHandled(true);
    }

    /** Null where it was the address that could not be read. */
    private static String addressAtHand() {
        var connection = HttpConnection.getCurrentConnection();
        var request = connection == null
                ? null
                : connection.getHttpChannel().getRequest().getMetaData();
        return request == null || request.getURI() == null
                ? null
                : request.getURI().getPath();
    }

    private byte[] page(int status) {
        var words = Words.of(status);
        return BarePage.of(
                mode.isSample(),
                words.heading() + " - ECT Manager",
                words.heading(),
                "",
                words.happened() + " Nothing was saved.",
                words.next(),
                "<a href=\"/\">Go to the front page</a>",
                "<a href=\"/help\">Help and support</a> says how to do each thing and how to reach somebody.");
    }
}
