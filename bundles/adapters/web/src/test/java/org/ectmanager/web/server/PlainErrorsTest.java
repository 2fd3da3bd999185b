/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.AbstractHandler;
import org.eclipse.jetty.server.handler.HandlerCollection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the web server says where no page of ours is asked. */
class PlainErrorsTest {

    private static final String SECRET = "what-was-sent";

    private static Server server;

    @BeforeAll
    static void start() throws Exception {
        server = new Server();
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        var connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Joined(new Failing(), new Doorstep(new KnownMode())));
        server.start();
    }

    @AfterAll
    static void stop() throws Exception {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource({
        "what-was-sent,400,We could not understand that",
        "GET /what-was-sent HTTP/9.9,505,We could not understand that",
        "GET /%zz-what-was-sent HTTP/1.1,400,We could not understand that",
        "GET /api/v1/%zz-what-was-sent HTTP/1.1,400,We could not understand that",
        "GET /%00what-was-sent HTTP/1.1,400,We could not understand that",
        "GET /404?what-was-sent HTTP/1.1,404,Page not found",
        "GET /500?what-was-sent HTTP/1.1,500,Sorry"
    })
    void whatever_cannot_be_answered_has_a_plain_page_with_a_way_home(String line, int status, String heading)
            throws IOException {
        assertIsPage(ask(line + "\r\nHost: x\r\nConnection: close\r\n\r\n"), status, heading);
    }

    @Test
    void too_many_cookies_are_named() throws IOException {
        var answer = ask("GET / HTTP/1.1\r\nHost: x\r\nCookie: a=" + (SECRET + "a").repeat(2_000) + "\r\n\r\n");

        assertIsPage(answer, 431, "That is too much at once");
        assertThat(answer).contains("Delete the cookies of this site");
    }

    @Test
    void an_endless_address_is_named() throws IOException {
        assertIsPage(ask("GET /" + SECRET.repeat(2_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"), 414, "too long");
    }

    @Test
    void the_page_runs_nothing_and_is_kept_by_nobody() throws IOException {
        assertThat(ask("nonsense\r\n\r\n"))
                .contains("Content-Security-Policy: default-src 'none'", "Cache-Control: no-store", "nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=nonsense",
                "text/plain; charset=UTF-99",
                "application/json; charset=%00",
                "application/json; charset=\"",
                "application/json; charset=\"utf-8",
                "text/html; charset=",
                "multipart/form-data; boundary=\"x"
            })
    void a_type_that_cannot_be_read_is_turned_away_before_anybody_is_asked(String type) throws IOException {
        for (var method : new String[] {"GET", "POST"}) {
            var rest = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\nContent-Type: " + type
                    + "\r\n\r\n{}";
            assertIsPage(ask(method + " /404" + rest), 415, "We could not understand that");
            assertIsProblem(ask(method + " /api/404" + rest), 415, "wrong-media-type");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/json;charset=\"UTF-8\";",
                "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW",
                "multipart/form-data; boundary=a:b(c)/d",
                "multipart/form-data; boundary=\"a b;c\"",
                "application/x-www-form-urlencoded",
                "garbage",
                "; ;",
                "text/plain; charset=ISO-8859-1"
            })
    void a_type_that_can_be_read_is_nobodys_business_here(String type) {
        assertThat(ReadableType.canBeRead(type)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"GET /api/404?what-was-sent HTTP/1.1,404,not-found", "GET /api/500?what-was-sent HTTP/1.1,500,broken"})
    void programs_are_told_as_programs_read_it(String line, int status, String type) throws IOException {
        assertIsProblem(ask(line + "\r\nHost: x\r\nConnection: close\r\n\r\n"), status, type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: abc", "Content-Length: -5", "Bad Name: x"})
    void so_are_they_told_of_header_fields_that_cannot_be_read(String header) throws IOException {
        assertIsProblem(
                ask("POST /api/v1/induction-plan HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + header + "\r\n\r\n"),
                400,
                "bad-request");
    }

    @Test
    void and_of_an_expectation_that_nobody_meets() throws IOException {
        assertIsProblem(
                ask("POST /api/v1/induction-plan HTTP/1.1\r\nHost: x\r\nConnection: close\r\nExpect: wonders\r\n"
                        + "Content-Length: 0\r\n\r\n"),
                417,
                "expectation");
    }

    private static void assertIsProblem(String answer, int status, String type) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("Content-Type: application/problem+json")
                .contains("\"type\":\"urn:ectmanager:problem:" + type + "\"", "\"status\":" + status)
                .doesNotContainIgnoringCase("jetty")
                .doesNotContainIgnoringCase("exception")
                .doesNotContain(SECRET);
    }

    private static void assertIsPage(String answer, int status, String heading) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .containsIgnoringCase("Content-Type: text/html;charset=utf-8")
                .contains(heading, "<a href=\"/\">Go to the front page</a>", "<a href=\"/help\">Help and support</a>")
                .doesNotContainIgnoringCase("jetty")
                .doesNotContain(SECRET);
    }

    private static String ask(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.getURI().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Handlers that join a server while it starts, as Pax Web lets them. */
    private static final class Joined extends AbstractHandler {

        private final HandlerCollection handlers;

        Joined(Handler... handlers) {
            this.handlers = new HandlerCollection(handlers);
        }

        @Override
        protected void doStart() throws Exception {
            super.doStart();
            handlers.setServer(getServer());
            handlers.start();
        }

        @Override
        public void handle(String target, Request seen, HttpServletRequest request, HttpServletResponse answer)
                throws IOException, ServletException {
            handlers.handle(target, seen, request, answer);
        }
    }

    /** Fails as the path says. */
    private static final class Failing extends AbstractHandler {

        @Override
        public void handle(String target, Request seen, HttpServletRequest request, HttpServletResponse answer)
                throws IOException {
            answer.sendError(Integer.parseInt(target.substring(target.lastIndexOf('/') + 1)), SECRET);
            seen.setHandled(true);
        }
    }
}
