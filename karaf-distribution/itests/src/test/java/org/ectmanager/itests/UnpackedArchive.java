/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The distribution archive as an operator unpacks it, in a directory of its own. */
final class UnpackedArchive implements AutoCloseable {

    private final Path root;
    private final Map<String, String> environment = new HashMap<>();

    UnpackedArchive() throws IOException, InterruptedException {
        root = Files.createTempDirectory("ect-manager-archive");
        var tar = new ProcessBuilder(
                        "tar",
                        "-xzf",
                        System.getProperty("distribution"),
                        "-C",
                        root.toString(),
                        "--strip-components=1")
                .inheritIO()
                .start();
        assertEquals("tar", 0, tar.waitFor());
    }

    Path at(String path) {
        return root.resolve(path);
    }

    /** A line of its settings, which must be there or stand behind a #, says something else. */
    void set(String file, String key, String value) throws IOException {
        var before = Files.readString(at(file));
        var line = Pattern.compile("(?m)^#?" + Pattern.quote(key) + " *=.*$").matcher(before);
        assertTrue(file + " has " + key, line.find());
        Files.writeString(at(file), line.replaceFirst(Matcher.quoteReplacement(key + " = " + value)));
    }

    /** What its scripts find in their environment. */
    void export(String variable, String value) {
        environment.put(variable, value);
    }

    /** Every process that lives in it. */
    List<String> processes() {
        try {
            return Checkout.processesOf(root);
        } catch (IOException gone) {
            return List.of(gone.toString());
        }
    }

    /** A script of it as an operator types it: how it ended, when it has. */
    int types(String script, Path out) throws IOException, InterruptedException {
        return typed(out, new File("/dev/null"), at("bin/" + script).toString());
    }

    /** A line typed in its console, with a key of the operator's own as docs/operations.md says. */
    int typesInConsole(String line, Path out) throws IOException, InterruptedException {
        var key = at("console.key").toString();
        if (Files.notExists(at("console.key"))) {
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var keys = at("etc/keys.properties").toString();
            assertEquals(
                    "key",
                    0,
                    typed(
                            out,
                            new File("/dev/null"),
                            java,
                            at("bin/ConsoleKey.java").toString(),
                            key,
                            keys));
        }
        var in = Files.writeString(at("typed.txt"), line + "\n").toFile();
        return typed(out, in, at("bin/client").toString(), "-u", "ect", "-k", key, "-b");
    }

    private int typed(Path out, File in, String... command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(in)
                .redirectOutput(out.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start().waitFor();
    }

    /** Every file, named from its top. */
    List<String> files() throws IOException {
        return below(root)
                .filter(Files::isRegularFile)
                .map(file -> root.relativize(file).toString())
                .toList();
    }

    @Override
    public void close() throws IOException {
        for (var path : below(root).sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    private static Stream<Path> below(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.toList().stream();
        }
    }
}
