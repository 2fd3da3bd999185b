/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What docs/plugins.md promises whoever has the archive only: one command, one build, one file in deploy/. */
public class NewPluginIT {

    /** Domain and spi with their sources are 1 MB; one library more that nobody wanted would be seen. */
    private static final long LARGEST_SDK = 1_250_000;
    /** What the schools of the sample data call their lead provider begins so. */
    private static final String PROVIDER = "Ambition";

    private StartedArchive platform;
    private PluginAuthor author;

    @Before
    public void unpack() throws Exception {
        platform = new StartedArchive();
        platform.archive.set("etc/org.ectmanager.platform.cfg", "mode", "sample");
        platform.archive.set("etc/org.ectmanager.database.cfg", "durable", "false");
        author = new PluginAuthor(platform.archive);
    }

    @After
    public void tidy_up() throws IOException {
        author.close();
        platform.close();
    }

    @Test
    public void a_plugin_of_each_kind_and_a_body_of_files_are_made_and_live_out_of_the_archive_alone()
            throws Exception {
        author.types("appropriate-body", "Kestrel Teaching School Hub", "kestrel");
        author.types("lead-provider", PROVIDER, "kite");
        author.types("report", "Late mentors", "late-mentors");
        author.builds();
        assertEquals(artifactsOfSdk(), author.taken());
        for (var id : List.of("kestrel", "kite", "late-mentors")) {
            assertTrue(id, author.testsOf(id) > 5);
        }

        var site = platform.start();
        author.deploys("appropriate-body-kestrel", "kestrel");
        author.deploys("lead-provider-kite", "kite");
        author.deploys("report-late-mentors", "late-mentors");
        author.packs("linnet", "Linnet Teaching School Hub");
        author.deploys("linnet", "linnet");

        assertShows(site, "/linnet", "Linnet Teaching School Hub");
        assertShows(site, "/kestrel", "Kestrel Teaching School Hub");
        var lead = SignIns.of(platform.archive.at("sign-ins.txt"), "Appropriate body lead");
        var console = lead.in(site);
        assertShows(console, lead.place() + "/console/run-reports/late-mentors", "Late mentors");
        platform.typedInConsole("ect:jobs run hand-overs");
        assertShows(console, lead.place() + "/console/hand-overs", "Ready for " + PROVIDER + ":");
        platform.stop();
    }

    @Test
    public void the_sdk_is_small() throws IOException {
        var bytes = 0L;
        for (var file : platform.archive.files()) {
            bytes += file.startsWith("sdk/") ? Files.size(platform.archive.at(file)) : 0;
        }

        assertTrue(bytes + " bytes", bytes > 0 && bytes < LARGEST_SDK);
    }

    private Set<String> artifactsOfSdk() throws IOException {
        var all = platform.archive.files().stream()
                .filter(file -> file.startsWith("sdk/repository/") && !file.endsWith("-sources.jar"))
                .map(file -> file.substring("sdk/repository/".length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all.toString(), 5, all.size());
        return all;
    }

    private static void assertShows(Site site, String path, String text) {
        var page = site.waitFor(
                path, answer -> answer.statusCode() == 200 && answer.body().contains(text));
        assertEquals(path, 200, page.statusCode());
        assertTrue(page.body(), page.body().contains(text));
    }
}
