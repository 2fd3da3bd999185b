/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL as Debian packages it, with a cluster of its own on a free port; root lends it to nobody. */
final class DebianServer implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final int OLDEST = 15;
    private static final int PATIENCE = 120;

    private final Path programs;
    private final Path home;
    private final int port;

    private DebianServer(Path programs, Path home, int port) {
        this.programs = programs;
        this.home = home;
        this.port = port;
    }

    /** The programs of the oldest version installed here that the product allows. */
    static Optional<Path> programs() {
        if (!Files.isDirectory(VERSIONS)) {
            return Optional.empty();
        }
        try (var versions = Files.list(VERSIONS)) {
            return versions.filter(version -> version.getFileName().toString().matches("[0-9]+"))
                    .filter(version -> number(version) >= OLDEST)
                    .sorted(Comparator.comparing(DebianServer::number))
                    .map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .findFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DebianServer start(Path programs) throws IOException {
        var home = Files.createTempDirectory("ect-external");
        var server = new DebianServer(programs, home, freePort());
        if (isRoot()) {
            run(List.of("chown", "nobody:nogroup", home.toString()));
        }
        server.program("initdb", "-D", server.cluster(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale");
        server.program(
                "pg_ctl",
                "-D",
                server.cluster(),
                "-w",
                "-s",
                "-l",
                home.resolve("log").toString(),
                "-o",
                "-p " + server.port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off",
                "start");
        return server;
    }

    /** Does with psql and as superuser what stands in a file, and ends at the first thing that does not work. */
    void superuserRuns(String sql) throws IOException {
        var file = Files.writeString(home.resolve("roles.sql"), sql);
        if (isRoot()) {
            run(List.of("chown", "nobody:nogroup", file.toString()));
        }
        program(
                "psql",
                "-h",
                "127.0.0.1",
                "-p",
                Integer.toString(port),
                "-U",
                "postgres",
                "-d",
                "postgres",
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                "-f",
                file.toString());
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() throws IOException {
        program("pg_ctl", "-D", cluster(), "-s", "-w", "-m", "immediate", "stop");
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private String cluster() {
        return home.resolve("cluster").toString();
    }

    private void program(String name, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"));
        }
        command.add(programs.resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException {
        var said = Files.createTempFile("ect-said", ".txt");
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .directory(Path.of("/").toFile())
                    .start();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroy();
                throw new IllegalStateException(command + " failed: " + Files.readString(said));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } finally {
            Files.delete(said);
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static int number(Path version) {
        return Integer.parseInt(version.getFileName().toString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
