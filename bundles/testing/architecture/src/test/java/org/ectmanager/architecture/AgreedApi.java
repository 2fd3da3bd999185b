/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.architecture;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import aQute.bnd.version.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The descriptions that a bundle keeps of its exported packages, in its folder {@code api}, a file each. */
final class AgreedApi {

    private final Path bundle;

    AgreedApi(String name) {
        bundle = Path.of("../../core", name);
    }

    List<PackageApi> now() {
        return PackageApi.of(bundle.resolve("target/classes"));
    }

    /** What is no longer as agreed, a sentence each. */
    List<String> complaints() {
        var kept = kept();
        var now = now();
        var names = now.stream().map(PackageApi::name).collect(toSet());
        return Stream.concat(
                        now.stream().flatMap(api -> complaint(api, kept).stream()),
                        kept.keySet().stream()
                                .filter(name -> !names.contains(name))
                                .map(name -> name + " is described in api/ and no longer exported"))
                .toList();
    }

    /** Describes what is there, and raises the version of each package that needs it. */
    void keep() throws IOException {
        var kept = kept();
        for (var name : kept.keySet()) {
            Files.delete(file(name));
        }
        Files.createDirectories(bundle.resolve("api"));
        for (var api : now()) {
            var needed = Optional.ofNullable(kept.get(api.name()))
                    .map(api::neededAfter)
                    .orElse(api.version());
            var version = needed.compareTo(api.version()) > 0 ? needed : api.version();
            raise(api.name(), version);
            Files.write(file(api.name()), api.in(version).written());
        }
    }

    private static Optional<String> complaint(PackageApi api, Map<String, PackageApi> kept) {
        return kept.containsKey(api.name())
                ? api.complaintAfter(kept.get(api.name()))
                : Optional.of(api.name() + " is exported and not described in api/");
    }

    private void raise(String name, Version version) throws IOException {
        var file =
                bundle.resolve("src/main/java").resolve(name.replace('.', '/')).resolve("package-info.java");
        var before = Files.readString(file);
        var after = before.replaceFirst("Version\\(\"[^\"]+\"\\)", "Version(\"" + version + "\")");
        if (!after.equals(before)) {
            Files.writeString(file, after);
        }
    }

    private Path file(String name) {
        return bundle.resolve("api").resolve(name + ".txt");
    }

    private Map<String, PackageApi> kept() {
        var folder = bundle.resolve("api");
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(AgreedApi::read).collect(toMap(PackageApi::name, api -> api, (a, b) -> a, TreeMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PackageApi read(Path file) {
        try {
            return PackageApi.read(Files.readAllLines(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
