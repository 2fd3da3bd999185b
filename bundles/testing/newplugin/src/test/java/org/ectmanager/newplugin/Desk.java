/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.newplugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/** A scratch copy of what {@code NewPlugin.java} reads and changes of a clone, and the program at work there. */
final class Desk {

    /** How it ended. */
    record Ran(int status, String out, String err) {}

    static final Path SOURCES = Path.of("../../..").toAbsolutePath().normalize();

    private static final MethodHandle PROGRAM = program();

    private final Path root;

    Desk(Path root) throws IOException {
        this.root = root;
        for (var part : new String[] {"bundles/plugins", "features/plugins"}) {
            for (var file : filesBelow(SOURCES.resolve(part)).entrySet()) {
                if (!file.getKey().contains("target/")) {
                    var copy = root.resolve(part).resolve(file.getKey());
                    Files.createDirectories(copy.getParent());
                    Files.writeString(copy, file.getValue());
                }
            }
        }
    }

    Path at(String path) {
        return root.resolve(path);
    }

    String read(String path) throws IOException {
        return Files.readString(at(path));
    }

    Map<String, String> files() throws IOException {
        return filesBelow(root);
    }

    Ran type(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        try {
            var status = (int) PROGRAM.invoke(
                    at("bundles/plugins"),
                    new PrintStream(out, true, UTF_8),
                    new PrintStream(err, true, UTF_8),
                    arguments);
            return new Ran(status, out.toString(UTF_8), err.toString(UTF_8));
        } catch (Throwable broken) {
            throw new AssertionError(broken);
        }
    }

    static Map<String, String> filesBelow(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                if (!file.toString().endsWith(".class") && !file.toString().endsWith(".jar")) {
                    files.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return files;
    }

    private static MethodHandle program() {
        try {
            var classes = Files.createDirectories(Path.of("target", "program"));
            var source = SOURCES.resolve("bundles/plugins/NewPlugin.java").toString();
            var compiled = ToolProvider.getSystemJavaCompiler()
                    .run(null, null, null, "-Xlint:all", "-Werror", "-d", classes.toString(), source);
            if (compiled != 0) {
                throw new AssertionError("It does not compile without a warning");
            }
            var type = new URLClassLoader(new java.net.URL[] {classes.toUri().toURL()}).loadClass("NewPlugin");
            var run =
                    MethodType.methodType(int.class, Path.class, PrintStream.class, PrintStream.class, String[].class);
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup()).findStatic(type, "run", run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
