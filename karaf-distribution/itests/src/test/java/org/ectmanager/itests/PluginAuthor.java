/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Somebody outside the project who makes plugins with nothing of ours but the unpacked archive. Their local repository
 * is the build's without what is ours, and Maven reaches nothing else than files.
 */
final class PluginAuthor implements AutoCloseable {

    private final UnpackedArchive archive;
    private final Path desk;
    private final Path repository;
    private final List<String> made = new ArrayList<>();

    PluginAuthor(UnpackedArchive archive) throws IOException {
        this.archive = archive;
        desk = Files.createTempDirectory("ect-manager-author");
        repository = Files.createDirectory(desk.resolve("repository"));
        var shared = Path.of(System.getProperty("local.repository")).toAbsolutePath();
        link(shared, repository, "org");
        link(shared.resolve("org"), Files.createDirectory(repository.resolve("org")), "ectmanager");
    }

    /** As docs/plugins.md says it. */
    void types(String kind, String name, String id) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(java, archive.at("sdk/NewPlugin.java").toString(), kind, name, "--id", id, "--into", desk.toString());
        made.add(id);
    }

    /** All of them with their tests, in one go because Maven takes long to start. */
    void builds() throws IOException, InterruptedException {
        var modules = made.stream().map(id -> "<module>" + id + "</module>").collect(Collectors.joining());
        Files.writeString(
                desk.resolve("pom.xml"),
                "<project><modelVersion>4.0.0</modelVersion><groupId>author</groupId><artifactId>all</artifactId>"
                        + "<version>1</version><packaging>pom</packaging><modules>" + modules + "</modules></project>");
        run(
                Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                "-q",
                "-B",
                "-o",
                "-llr",
                "-Daether.offline.protocols=file",
                "-Dmaven.repo.local=" + repository,
                "-f",
                desk.resolve("pom.xml").toString(),
                "verify");
    }

    /** A body of files alone, with the five lines of manifest and the command that docs/plugins.md names. */
    void packs(String id, String name) throws IOException, InterruptedException {
        var folder =
                Files.createDirectories(desk.resolve(id).resolve("body/forms")).getParent();
        Files.writeString(
                folder.resolve("body.cfg"),
                "id = " + id + "\nname = " + name + "\nhelp.hours = always\n" + "help.telephone = 01632 960 140\n");
        Files.writeString(folder.resolve("forms/progress-review.yaml"), "version: one\nbegins-with: standard\n");
        var manifest = Files.writeString(
                desk.resolve(id).resolve("manifest.txt"),
                """
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: org.example.%s
                Bundle-Version: 1.0.0
                ECT-Manager-Plugin: appropriate-body;id=%s
                ECT-Body-Folder: body
                """
                        .formatted(id, id));
        var jar = Files.createDirectories(desk.resolve(id).resolve("target")).resolve(id + "-1.0.0.jar");
        run(
                Path.of(System.getProperty("java.home"), "bin", "jar").toString(),
                "--create",
                "--file",
                jar.toString(),
                "--manifest",
                manifest.toString(),
                "-C",
                desk.resolve(id).toString(),
                "body");
    }

    /** What is ours in the author's local repository, named by file. */
    Set<String> taken() throws IOException {
        try (var files = Files.walk(repository.resolve("org/ectmanager"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> repository.relativize(file).toString())
                    .filter(file -> file.endsWith(".jar") || file.endsWith(".pom"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** How many tests of it were run, none of them in vain. */
    int testsOf(String id) throws IOException {
        var passed = 0;
        try (var reports = Files.newDirectoryStream(desk.resolve(id).resolve("target/surefire-reports"), "*.txt")) {
            for (var report : reports) {
                var counted = Files.readString(report)
                        .replaceFirst("(?s).*Tests run: ([0-9]+), Failures: 0, Errors: 0, Skipped: 0.*", "$1");
                passed += Integer.parseInt(counted);
            }
        }
        return passed;
    }

    /** Under a name that nobody reads, then renamed. */
    void deploys(String artifact, String id) throws IOException {
        var beside = archive.at("deploy/." + artifact + ".jar");
        Files.copy(desk.resolve(id).resolve("target/" + artifact + "-1.0.0.jar"), beside);
        Files.move(beside, archive.at("deploy/" + artifact + ".jar"), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(desk)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static void link(Path from, Path to, String but) throws IOException {
        try (var children = Files.newDirectoryStream(from)) {
            for (var child : children) {
                if (!child.getFileName().toString().equals(but)) {
                    Files.createSymbolicLink(to.resolve(child.getFileName()), child);
                }
            }
        }
    }

    private void run(String... command) throws IOException, InterruptedException {
        var said = desk.resolve("said.txt");
        var builder = new ProcessBuilder(command)
                .directory(desk.toFile())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("MAVEN_ARGS");
        var status = builder.start().waitFor();
        assertEquals(String.join(" ", command) + "\n" + Files.readString(said), 0, status);
    }
}
