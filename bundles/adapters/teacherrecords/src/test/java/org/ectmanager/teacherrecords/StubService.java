/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** DfE's service as it is documented, on a free port of this machine: answers what it was told to, in that order. */
final class StubService implements AutoCloseable {

    /** What was asked. */
    record Asked(String path, String query, Headers headers) {}

    /** What to answer. */
    record Scripted(int status, Map<String, String> headers, String body) {}

    final List<Asked> asked = new ArrayList<>();

    private final Deque<Scripted> script = new ArrayDeque<>();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final HttpServer server;

    StubService() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    StubService says(int status, String body) {
        return says(status, Map.of(), body);
    }

    StubService says(int status, Map<String, String> headers, String body) {
        script.add(new Scripted(status, headers, body));
        return this;
    }

    /** Status 0: keeps the caller waiting until this is closed. */
    StubService saysNothing() {
        return says(0, "");
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var address = exchange.getRequestURI();
        asked.add(new Asked(address.getPath(), address.getQuery(), exchange.getRequestHeaders()));
        var next = script.size() > 1 ? script.poll() : script.peek();
        try (exchange) {
            if (next.status() == 0) {
                closing.await();
                return;
            }
            next.headers().forEach(exchange.getResponseHeaders()::set);
            var body = next.body().getBytes(UTF_8);
            exchange.sendResponseHeaders(next.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
