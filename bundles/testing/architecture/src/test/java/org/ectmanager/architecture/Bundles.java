/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static java.util.stream.Collectors.toUnmodifiableSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the build has compiled, bundle by bundle, ring by ring. */
final class Bundles {

    /** One bundle: its folder and the name that all its packages begin with. */
    record Bundle(Path folder) {

        String name() {
            return folder.getFileName().toString();
        }

        /** What all its packages begin with. */
        String root() {
            return packages().stream().reduce(Bundles::shared).orElseThrow();
        }

        /** Our packages that hold classes; what is carried inside from elsewhere is not looked at. */
        Set<String> packages() {
            return files(classes(), ".class")
                    .map(file -> classes().relativize(file.getParent()).toString())
                    .map(folder -> folder.replace('/', '.'))
                    .filter(name -> name.startsWith("org.ectmanager."))
                    .collect(toUnmodifiableSet());
        }

        /** Not where all of it is files, as bodies can be. */
        boolean hasCode() {
            return Files.isDirectory(folder.resolve("src/main/java"));
        }

        Stream<Path> sources() {
            return files(folder.resolve("src"), ".java");
        }

        private Path classes() {
            var classes = folder.resolve("target/classes");
            if (!Files.isDirectory(classes)) {
                throw new IllegalStateException(folder + " is not compiled; build everything first");
            }
            return classes;
        }
    }

    private static final Path ALL = Path.of("../..").toAbsolutePath().normalize();

    static final List<Bundle> CORE = below("core");
    static final List<Bundle> ADAPTERS = below("adapters");
    static final List<Bundle> PLUGINS =
            below("plugins").stream().filter(Bundle::hasCode).toList();
    static final List<Bundle> DEPLOYED =
            Stream.of(CORE, ADAPTERS, PLUGINS).flatMap(List::stream).toList();
    static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(DEPLOYED.stream().map(Bundle::classes).toList())
            .that(JavaClass.Predicates.resideInAPackage("org.ectmanager.."));

    private Bundles() {}

    static Stream<Path> everySource() {
        return Stream.of(CORE, ADAPTERS, below("plugins"), below("testing"))
                .flatMap(List::stream)
                .flatMap(Bundle::sources);
    }

    private static String shared(String one, String other) {
        var prefix = one;
        while (!(other + ".").startsWith(prefix + ".")) {
            prefix = prefix.substring(0, prefix.lastIndexOf('.'));
        }
        return prefix;
    }

    private static List<Bundle> below(String ring) {
        if (!Files.isDirectory(ALL.resolve(ring))) {
            return List.of();
        }
        try (var folders = Files.walk(ALL.resolve(ring), 3)) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .filter(folder -> Files.isDirectory(folder.resolve("src")))
                    .map(Bundle::new)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
