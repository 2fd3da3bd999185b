/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.ectmanager.itests.plugin.Wren;

/** A whole plugin, one class and what says that it is a bundle, put where an operator would put it. */
final class DroppedPlugin {

    static final String NAME = "org.ectmanager.itests.wren";

    private static final String COMPONENT = "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\""
            + NAME + "\"><service><provide interface=\"org.ectmanager.spi.body.AppropriateBodyPlugin\"/></service>"
            + "<implementation class=\"" + Wren.class.getName() + "\"/></scr:component>";

    private final Path folder = Path.of(System.getProperty("karaf.base", "."), "deploy");
    private final Path jar = folder.resolve("wren.jar");

    /** Written under a name that nobody reads, then renamed. */
    void drop() throws IOException {
        var beside = folder.resolve(".wren.jar");
        try (var file = new JarOutputStream(Files.newOutputStream(beside), manifest())) {
            file.putNextEntry(new JarEntry("OSGI-INF/wren.xml"));
            file.write(COMPONENT.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            file.putNextEntry(new JarEntry(Wren.class.getName().replace('.', '/') + ".class"));
            try (var type = Wren.class.getResourceAsStream("Wren.class")) {
                type.transferTo(file);
            }
        }
        Files.move(beside, jar, StandardCopyOption.ATOMIC_MOVE);
    }

    void takeAway() throws IOException {
        Files.deleteIfExists(jar);
    }

    private static Manifest manifest() {
        var manifest = new Manifest();
        var lines = manifest.getMainAttributes();
        lines.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        lines.putValue("Bundle-ManifestVersion", "2");
        lines.putValue("Bundle-SymbolicName", NAME);
        lines.putValue("Bundle-Version", "1.0.0");
        lines.putValue(
                "Import-Package", "org.ectmanager.spi.body,org.ectmanager.domain.body,org.ectmanager.domain.colour");
        lines.putValue("Service-Component", "OSGI-INF/wren.xml");
        return manifest;
    }
}
