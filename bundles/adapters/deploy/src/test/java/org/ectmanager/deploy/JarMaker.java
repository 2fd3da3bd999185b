/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Writes jars whose manifests say what a test wants. */
final class JarMaker {

    static final String BUNDLE = "org.example.wren";

    private JarMaker() {}

    static Map<String, String> wren(String version) {
        return new TreeMap<>(Map.of(
                "Bundle-ManifestVersion",
                "2",
                "Bundle-SymbolicName",
                BUNDLE,
                "Bundle-Version",
                version,
                "ECT-Manager-Plugin",
                "appropriate-body;id=wren"));
    }

    /** Under a name that nobody reads, then renamed. */
    static Path write(Path file, Map<String, String> lines, String content) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().putValue("Manifest-Version", "1.0");
        lines.forEach(manifest.getMainAttributes()::putValue);
        var beside = file.resolveSibling("." + file.getFileName());
        try (var jar = new JarOutputStream(Files.newOutputStream(beside), manifest)) {
            jar.putNextEntry(new JarEntry("content.txt"));
            jar.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
