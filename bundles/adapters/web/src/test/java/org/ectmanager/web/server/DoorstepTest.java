/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.HandlerCollection;
import org.eclipse.jetty.servlet.ServletContextHandler;
import org.eclipse.jetty.servlet.ServletHolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a web server answers before anything has joined it. */
class DoorstepTest {

    private final KnownMode mode = new KnownMode();
    private final Server jetty = new Server();

    @AfterEach
    void stop() throws Exception {
        jetty.stop();
    }

    @Test
    void a_server_that_nothing_has_joined_says_that_the_platform_is_starting() throws Exception {
        var answer = ask(new ContextHandlerCollection());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body())
                .contains("ECT Manager is starting")
                .contains("ring or write to your appropriate body");
    }

    @Test
    void once_it_is_known_to_be_a_sample_the_page_says_so_and_in_production_it_does_not() throws Exception {
        mode.arrive(new TestPlatform(true));
        assertThat(ask(new ContextHandlerCollection()).body()).contains("This is a sample:");

        mode.arrive(new TestPlatform(false));
        assertThat(again().body()).contains("is starting").doesNotContain("sample");
    }

    @Test
    void what_the_server_answers_by_itself_says_that_it_is_a_sample() throws Exception {
        mode.arrive(new TestPlatform(true));
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Nothing()), "/*");

        assertThat(ask(context).body()).contains("This is a sample:", "Page not found");
    }

    @Test
    void what_somebody_answers_is_left_as_it_is() throws Exception {
        var context = new ServletContextHandler();
        context.addServlet(new ServletHolder(new Nothing()), "/*");

        assertThat(ask(context).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> ask(Handler joined) throws Exception {
        // in the order in which the container's server calls them
        jetty.setHandler(new HandlerCollection(joined, new Doorstep(mode)));
        var connector = new ServerConnector(jetty);
        connector.setHost("127.0.0.1");
        jetty.addConnector(connector);
        jetty.start();
        return again();
    }

    private HttpResponse<String> again() throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(jetty.getURI()).build(), BodyHandlers.ofString());
    }

    private static final class Nothing extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse answer) throws IOException {
            answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
