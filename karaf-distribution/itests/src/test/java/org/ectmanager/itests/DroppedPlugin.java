/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ectmanager.itests.plugin.Wren;

/** A plugin, put where an operator would put it, and taken away at the end. */
final class DroppedPlugin implements AutoCloseable {

    static final String HUB = "Wren Teaching School Hub";
    static final String NAME = "org.ectmanager.itests.wren";
    static final Path FOLDER = Path.of(System.getProperty("karaf.base", "."), "deploy");
    static final PluginFile FILE = new PluginFile(NAME, "appropriate-body;id=wren", Wren.class);

    private static final String WAY_IN = "href=\"/wren\"";

    private final Path jar = FOLDER.resolve("wren.jar");

    private final Site site;

    DroppedPlugin(Site site) throws IOException {
        this.site = site;
        drop();
    }

    /** Here once it is live. */
    void drop() throws IOException {
        drop("1.0.0");
        assertEquals(
                "/wren",
                200,
                site.waitFor("/wren", page -> page.statusCode() == 200).statusCode());
    }

    void drop(String version) throws IOException {
        FILE.write(jar, version);
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
}
