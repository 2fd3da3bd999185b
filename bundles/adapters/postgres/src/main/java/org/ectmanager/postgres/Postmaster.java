/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The running server process. */
final class Postmaster {

    private static final int TRIES = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(15);
    private static final long LOG_LIMIT = 10_000_000;
    /** Errors are logged without statements and details, since those hold personal data. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "log_timezone=UTC",
            "jit=off",
            "max_connections=60",
            "logging_collector=off",
            "log_min_messages=warning",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_line_prefix=%m [%p] ");

    private static final List<String> DURABLE = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on");
    private static final List<String> FORGETFUL =
            List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off");

    private final Programs programs;
    private final Account account;
    private final Path data;
    private final ProcessFile file;

    Postmaster(Programs programs, Account account, Path data) {
        this.programs = programs;
        this.account = account;
        this.data = data;
        this.file = new ProcessFile(data);
    }

    /** Ends a server that a killed owner left behind; the caller holds the directory's lock. */
    void endOrphan() {
        stop();
        file.deleteStale();
    }

    /** @return the port, free when it was chosen; another is tried when somebody was quicker */
    int start(boolean durable, Path log) {
        for (var tried = 1; ; tried++) {
            var port = freePort();
            var ended = spawn(command(port, durable), log);
            if (readyBeforeEnd(ended)) {
                return port;
            }
            if (tried == TRIES) {
                throw new DatabaseRefused("PostgreSQL did not start; the reason is at the end of " + log + ".");
            }
        }
    }

    /** Does nothing when the server has already ended. */
    void stop() {
        file.server().ifPresent(this::stop);
    }

    /** A server whose owner was killed ends by itself too, perhaps before it can be told to. */
    private void stop(ProcessHandle server) {
        try {
            Tool.run(
                    account.command(
                            programs.named("pg_ctl"),
                            "stop",
                            "-D",
                            data.toString(),
                            "-m",
                            "fast",
                            "-w",
                            "-t",
                            Long.toString(PATIENCE.toSeconds())),
                    data.getParent(),
                    "");
        } catch (DatabaseRefused refused) {
            if (!endedWithin(server.onExit(), PATIENCE)) {
                throw refused;
            }
        }
    }

    private List<String> command(int port, boolean durable) {
        var words = new ArrayList<>(List.of(programs.named("postgres"), "-D", data.toString(), "-c", "port=" + port));
        SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
        (durable ? DURABLE : FORGETFUL).forEach(setting -> words.addAll(List.of("-c", setting)));
        return account.serverCommand(words.toArray(String[]::new));
    }

    /** The thread that spawns must live as long as the server: the kernel ties the server to it, not to the JVM. */
    private CompletableFuture<Integer> spawn(List<String> command, Path log) {
        var ended = new CompletableFuture<Integer>();
        var keeper = new Thread(
                () -> {
                    try {
                        rotate(log);
                        var process = new ProcessBuilder(command)
                                .directory(data.getParent().toFile())
                                .redirectErrorStream(true)
                                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                                .start();
                        process.getOutputStream().close();
                        ended.complete(process.waitFor());
                    } catch (IOException | InterruptedException e) {
                        ended.completeExceptionally(e);
                    }
                },
                "postgres-keeper");
        keeper.setDaemon(true);
        keeper.start();
        return ended;
    }

    private boolean readyBeforeEnd(CompletableFuture<Integer> ended) {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!file.saysReady()) {
            if (endedWithin(ended, POLL) || System.nanoTime() > until) {
                return false;
            }
        }
        return true;
    }

    private static boolean endedWithin(CompletableFuture<?> ended, Duration wait) {
        try {
            ended.get(wait.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new DatabaseRefused("PostgreSQL could not be run.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("The start of PostgreSQL was interrupted.", e);
        }
    }

    private static void rotate(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseRefused("No free port was found on the loopback address.", e);
        }
    }
}
