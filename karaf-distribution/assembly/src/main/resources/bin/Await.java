/* SPDX-License-Identifier: Apache-2.0 */
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Waits until the platform is ready: {@code java Await.java ADDRESS PROCESS REFUSAL-FILE SECONDS}. Status 0 when it
 * is, 1 when the process ended, 2 when it said in the file why it refuses to start, 3 when the time is over.
 */
public final class Await {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Await() {}

    public static void main(String[] arguments) throws InterruptedException {
        var process = ProcessHandle.of(Long.parseLong(arguments[1]));
        var refusal = Path.of(arguments[2]);
        var until = Instant.now().plusSeconds(Long.parseLong(arguments[3]));
        while (Instant.now().isBefore(until)) {
            if (Files.exists(refusal)) {
                System.exit(2);
            }
            if (process.filter(ProcessHandle::isAlive).isEmpty()) {
                System.exit(1);
            }
            if (ready(URI.create(arguments[0] + "/health/ready"))) {
                System.exit(0);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        System.exit(3);
    }

    private static boolean ready(URI page) throws InterruptedException {
        var request = HttpRequest.newBuilder(page).timeout(Duration.ofSeconds(10)).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
