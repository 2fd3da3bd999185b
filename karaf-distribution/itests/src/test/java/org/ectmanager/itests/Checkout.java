/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What the scripts {@code run} and {@code test} see of a clone, in a directory that everybody may enter, and a script as
 * somebody types it there: with a terminal's process group of its own and a home of its own.
 */
final class Checkout implements AutoCloseable {

    /** How a command ended. */
    record Ran(int status, String out, String err) {}

    private static final String MIGRATIONS = "bundles/adapters/persistence/src/main/resources/db/migration";
    private static final int NOBODY = 65534;
    private static final int PATIENCE_SECONDS = 120;

    private final Path root;
    private final Map<String, String> environment = new TreeMap<>();
    private List<String> account = List.of();
    private String script = "run";
    private int commands;

    Checkout() {
        try {
            root = Files.createTempDirectory("ect-manager-run");
            open(root);
            Files.createDirectories(root.resolve("karaf-distribution/assembly/target"));
            for (var folder : List.of(MIGRATIONS, "features", "docs", "licences", "data", "home")) {
                Files.createDirectories(root.resolve(folder));
            }
            Files.createFile(root.resolve(MIGRATIONS + "/V001__first.sql"));
            for (var file : List.of("karaf-distribution/pom.xml", "LICENSE", "NOTICE")) {
                Files.createFile(root.resolve(file));
            }
            Files.copy(sources().resolve("pom.xml"), root.resolve("pom.xml"));
            for (var script : List.of("run", "test", "toolchain.sh")) {
                Files.copy(sources().resolve(script), root.resolve(script));
                open(root.resolve(script));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment.put("PATH", System.getenv("PATH"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("HOME", root.resolve("home").toString());
    }

    /** With the distribution built. */
    Checkout built() throws IOException {
        var archive = Path.of(System.getProperty("distribution"));
        Files.copy(archive, root.resolve("karaf-distribution/assembly/target/" + archive.getFileName()));
        return this;
    }

    /** From here on whoever types is no superuser: nobody in particular, where the tests run as root. */
    Checkout asOrdinaryUser() throws IOException {
        if ((int) Files.getAttribute(root, "unix:uid") == 0) {
            account = List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
            for (var folder : List.of("data", "home")) {
                Files.setAttribute(root.resolve(folder), "unix:uid", NOBODY);
            }
        }
        return this;
    }

    /** From here on that script is typed. */
    Checkout script(String name) {
        script = name;
        return this;
    }

    Checkout with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Checkout without(String variable) {
        environment.remove(variable);
        return this;
    }

    Path at(String path) {
        return root.resolve(path);
    }

    Path data() {
        return at("data/of-it");
    }

    /** Types it and waits until it ends. */
    Ran run(String... arguments) throws IOException, InterruptedException {
        var typed = type(arguments);
        if (!typed.process().waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            typed.process().destroy();
            throw new AssertionError(
                    "./" + script + " " + List.of(arguments) + " does not end:\n" + typed.out() + typed.err());
        }
        return typed.ended();
    }

    /** Types it. Whatever ignores Ctrl-C around the tests, the script does not. */
    Typed type(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("/usr/bin/env", "--default-signal=INT", "setsid"));
        command.addAll(account);
        command.addAll(List.of("/bin/sh", root.resolve(script).toString()));
        command.addAll(List.of(arguments));
        commands++;
        var out = root.resolve("out-" + commands);
        var err = root.resolve("err-" + commands);
        var builder = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return new Typed(builder.start(), out, err);
    }

    /** A command that was typed and may not have ended. */
    record Typed(Process process, Path outFile, Path errFile) {

        String out() {
            return read(outFile);
        }

        String err() {
            return read(errFile);
        }

        /** As the terminal does it: to the script and to everything that it started in front. */
        Ran pressCtrlC() throws IOException, InterruptedException {
            return told("-INT", "-" + process.pid());
        }

        Ran terminate() throws IOException, InterruptedException {
            return told("-TERM", Long.toString(process.pid()));
        }

        Ran ended() throws InterruptedException {
            return new Ran(process.waitFor(), out(), err());
        }

        private Ran told(String signal, String whom) throws IOException, InterruptedException {
            new ProcessBuilder("kill", signal, "--", whom).inheritIO().start().waitFor();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("It does not end after " + signal + ":\n" + out() + err());
            }
            return ended();
        }
    }

    /** Every file and directory below, and what the files say. */
    static Map<Path, String> everythingIn(Path folder) throws IOException {
        var all = new TreeMap<Path, String>();
        try (var below = Files.walk(folder)) {
            for (var path : below.toList()) {
                all.put(path, Files.isRegularFile(path) ? read(path) : "");
            }
        }
        return all;
    }

    /** Processes of this data directory: named in the command line, or at home in it as PostgreSQL's are. */
    List<String> processes() throws IOException {
        return processesOf(data());
    }

    /** The same of any directory of a platform. */
    static List<String> processesOf(Path directory) throws IOException {
        var left = new ArrayList<String>();
        try (var all = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : all) {
                var command = read(process.resolve("cmdline")).replace('\0', ' ');
                var home = process.resolve("cwd").toFile().getCanonicalPath();
                if (command.contains(directory.toString()) || home.startsWith(directory.toString())) {
                    left.add(process.getFileName() + " " + command);
                }
            }
        }
        return left;
    }

    /** Whatever still runs of it ends, and it is gone. */
    void endAndClose() throws IOException {
        for (var process : processes()) {
            ProcessHandle.of(Long.parseLong(process.substring(0, process.indexOf(' '))))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
        Polling.until(this::processesNow, List::isEmpty);
        close();
    }

    private List<String> processesNow() {
        try {
            return processes();
        } catch (IOException unreadable) {
            return List.of(unreadable.toString());
        }
    }

    @Override
    public void close() throws IOException {
        try (var below = Files.walk(root)) {
            for (var path : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** Nothing where there is none: a process may end while it is looked at. */
    private static String read(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), UTF_8) : "";
        } catch (IOException gone) {
            return "";
        }
    }

    private static void open(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static Path sources() {
        return Path.of(System.getProperty("sources"));
    }
}
