/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks for one address again and again, from outside and from before the platform starts until it is answered, and
 * writes down each thing that it sees for the first time.
 */
final class Onlooker {

    static final String REFUSED = "refused";
    static final String STARTING = "503, to be tried again";
    static final String THERE = "200";

    private static final int LOOKS = 60_000;

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpRequest request;
    private final Path notes;

    private Onlooker(URI address, Path notes) {
        request = HttpRequest.newBuilder(address).build();
        this.notes = notes;
    }

    /** Begins to look, beside everything else. */
    static void at(URI address, Path notes) throws IOException {
        Files.createDirectories(notes.getParent());
        Files.deleteIfExists(notes);
        var thread = new Thread(new Onlooker(address, notes)::look, "onlooker");
        thread.setDaemon(true);
        thread.start();
    }

    /** What was seen, in the order of its first appearance; read when the last is there. */
    static List<String> seen(Path notes) {
        return Polling.until(() -> lines(notes), lines -> lines.contains(THERE));
    }

    private static List<String> lines(Path notes) {
        try {
            return Files.exists(notes) ? Files.readAllLines(notes) : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void look() {
        Set<String> seen = new LinkedHashSet<>();
        for (var looks = 0; looks < LOOKS && !seen.contains(THERE); looks++) {
            if (seen.add(answer())) {
                write(seen);
            }
            LockSupport.parkNanos(MILLISECONDS.toNanos(5));
        }
    }

    private String answer() {
        try {
            return named(client.send(request, BodyHandlers.discarding()));
        } catch (ConnectException nobodyListens) {
            return REFUSED;
        } catch (IOException broken) {
            return "broken: " + broken.getMessage();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private static String named(HttpResponse<Void> answer) {
        var retry = answer.headers().firstValue("Retry-After").isPresent();
        return answer.statusCode() == 503 && retry ? STARTING : Integer.toString(answer.statusCode());
    }

    private void write(Set<String> seen) {
        try {
            var beside = notes.resolveSibling(notes.getFileName() + ".new");
            Files.write(beside, seen);
            Files.move(beside, notes, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
