/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.ectmanager.spi.body.AppropriateBodyPlugin;

/** A whole plugin in a jar: one class, and what says that it is a bundle. */
final class PluginFile {

    private static final String SERVICE = AppropriateBodyPlugin.class.getName();

    private final String bundle;
    private final String claim;
    private final Class<?> type;

    /** @param claim what its manifest says that it brings; empty for nothing */
    PluginFile(String bundle, String claim, Class<?> type) {
        this.bundle = bundle;
        this.claim = claim;
        this.type = type;
    }

    /** Under a name that nobody reads, then renamed. */
    Path write(Path file, String version) throws IOException {
        var beside = file.resolveSibling("." + file.getFileName());
        try (var jar = new JarOutputStream(Files.newOutputStream(beside), manifest(version))) {
            jar.putNextEntry(new JarEntry("OSGI-INF/plugin.xml"));
            jar.write(component().getBytes(UTF_8));
            jar.putNextEntry(new JarEntry(type.getName().replace('.', '/') + ".class"));
            try (var code = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                code.transferTo(jar);
            }
        }
        return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private String component() {
        return "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"" + bundle
                + "\"><service><provide interface=\"" + SERVICE + "\"/></service><implementation class=\""
                + type.getName() + "\"/></scr:component>";
    }

    private Manifest manifest(String version) {
        var manifest = new Manifest();
        var lines = manifest.getMainAttributes();
        lines.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        lines.putValue("Bundle-ManifestVersion", "2");
        lines.putValue("Bundle-SymbolicName", bundle);
        lines.putValue("Bundle-Version", version);
        lines.putValue(
                "Import-Package", "org.ectmanager.spi.body,org.ectmanager.domain.body,org.ectmanager.domain.colour");
        lines.putValue("Service-Component", "OSGI-INF/plugin.xml");
        if (!claim.isEmpty()) {
            lines.putValue("ECT-Manager-Plugin", claim);
        }
        return manifest;
    }
}
