/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The started platform as somebody sees it who keeps its cookies and sends its forms. */
final class Site {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

    private static final String BOUNDARY = "what-separates-the-parts";

    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new HashMap<>();

    Site() {
        this(at(System.getProperty("ectmanager.http.port"), "/"));
    }

    Site(URI address) {
        this.address = address;
    }

    static URI at(String port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = request(path).GET();
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** The page once it is as wanted, or the last that was seen. */
    HttpResponse<String> waitFor(String path, Predicate<HttpResponse<String>> wanted) {
        return Polling.until(() -> get(path), wanted);
    }

    /** Fetches the form and sends it back with these values, name after value. */
    HttpResponse<String> fill(String path, Map<String, String> values) {
        var sent = fields(path, values)
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(sent)));
    }

    /** The same of a form that takes a PDF. */
    HttpResponse<String> attach(String path, Map<String, String> values, String name, String pdf) {
        var parts = fields(path, values)
                .map(field -> part("name=\"" + field.getKey() + "\"", field.getValue()))
                .collect(joining());
        var file = part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/pdf", pdf);
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(parts + file + "--" + BOUNDARY + "--\r\n")));
    }

    private Stream<Map.Entry<String, String>> fields(String path, Map<String, String> values) {
        var token = FORM_TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new AssertionError("No form at " + path);
        }
        return Stream.concat(Stream.of(Map.entry("csrf", token.group(1))), values.entrySet().stream());
    }

    private static String part(String headers, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + headers + "\r\n\r\n" + content + "\r\n";
    }

    /** Sends JSON to a web service. */
    HttpResponse<String> post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** What comes back for whatever goes over the wire. */
    String raw(String sent) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(sent.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path));
        return cookies.isEmpty()
                ? request
                : request.header(
                        "Cookie",
                        cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(joining("; ")));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").stream()
                    .map(cookie -> cookie.split(";", 2)[0].split("=", 2))
                    .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
            return answer;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
