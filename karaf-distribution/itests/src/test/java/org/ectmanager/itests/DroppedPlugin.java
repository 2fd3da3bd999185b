/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.ectmanager.itests.plugin.Wren;

/**
 * A whole plugin, one class and what says that it is a bundle, put where an operator would put it, and taken away at
 * the end.
 */
final class DroppedPlugin implements AutoCloseable {

    static final String HUB = "Wren Teaching School Hub";
    static final String NAME = "org.ectmanager.itests.wren";

    private static final String COMPONENT = "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\""
            + NAME + "\"><service><provide interface=\"org.ectmanager.spi.body.AppropriateBodyPlugin\"/></service>"
            + "<implementation class=\"" + Wren.class.getName() + "\"/></scr:component>";

    private static final String WAY_IN = "href=\"/wren\"";

    private final Path folder = Path.of(System.getProperty("karaf.base", "."), "deploy");
    private final Path jar = folder.resolve("wren.jar");

    private final Site site;

    DroppedPlugin(Site site) throws IOException {
        this.site = site;
        drop();
    }

    /** Written under a name that nobody reads, then renamed; here once it is live. */
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
        assertEquals(
                "/wren",
                200,
                site.waitFor("/wren", page -> page.statusCode() == 200).statusCode());
    }

    HttpResponse<String> front() {
        return site.get("/wren");
    }

    /** What its front page says then. */
    HttpResponse<String> takeAway() throws IOException {
        Files.deleteIfExists(jar);
        return site.waitFor("/wren", page -> page.statusCode() != 200);
    }

    @Override
    public void close() throws IOException {
        takeAway();
        assertFalse(
                site.waitFor("/", page -> !page.body().contains(WAY_IN)).body().contains(WAY_IN));
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
