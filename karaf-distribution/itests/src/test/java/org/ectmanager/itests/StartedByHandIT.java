/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** What docs/operations.md tells an operator to type where the archive was unpacked. */
public class StartedByHandIT {

    private static final String ADDRESS = "https://ect.example.org";

    private UnpackedArchive archive;
    private String port;

    @Before
    public void unpack() throws Exception {
        archive = new UnpackedArchive();
        port = StartedPlatform.freePort();
        archive.set("etc/custom.system.properties", "ectmanager.http.port", port);
        archive.set("etc/org.apache.karaf.shell.cfg", "sshPort", StartedPlatform.freePort());
        archive.set("etc/org.ectmanager.platform.cfg", "address", ADDRESS);
    }

    @After
    public void tidy_up() throws IOException {
        for (var process : archive.processes()) {
            ProcessHandle.of(Long.parseLong(process.substring(0, process.indexOf(' '))))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
        Polling.until(archive::processes, List::isEmpty);
        archive.close();
    }

    @Test
    public void it_starts_lets_the_first_operator_in_restores_a_backup_and_stops() throws Exception {
        assertNotEquals(0, typed("status"));
        var site = start();
        assertEquals(0, typed("status"));
        assertTheLinkOpens(site);
        assertBacksUpAndRestores();
        stop();
        assertNotEquals(0, typed("status"));

        start();
        stop();
    }

    private Site start() throws Exception {
        assertEquals(0, typed("start"));
        var site = new Site(URI.create("http://127.0.0.1:" + port + "/"));
        assertEquals("200", Polling.until(Polling.UNTIL_READY, () -> health(site), "200"::equals));
        return site;
    }

    private void stop() throws Exception {
        assertEquals(0, typed("stop"));
        assertEquals(List.of(), Polling.until(archive::processes, List::isEmpty));
    }

    /** Nobody has an account yet, which is when a backup may be restored. */
    private void assertBacksUpAndRestores() throws Exception {
        var backup = archive.at("all.backup");
        assertTyped("ect:backup " + backup, " were written to " + backup);
        assertTyped("ect:restore " + backup, " were restored. Start the platform again");
        assertEquals("of what is refused", 1, typedInConsole("ect:restore " + archive.at("none.backup")));
    }

    private void assertTyped(String line, String answer) throws Exception {
        var status = typedInConsole(line);
        var said = Files.readString(archive.at("said-by-console.txt"));
        assertEquals(said, 0, status);
        assertTrue(said, said.contains(answer));
    }

    private int typedInConsole(String line) throws IOException, InterruptedException {
        return archive.typesInConsole(line, archive.at("said-by-console.txt"));
    }

    private void assertTheLinkOpens(Site site) throws IOException {
        var link = Files.readString(archive.at("first-operator-link.txt")).strip();
        assertTrue(link, link.startsWith(ADDRESS + "/operator/first/"));
        assertEquals(200, site.get(link.substring(ADDRESS.length())).statusCode());
    }

    /** Nobody listens at first: bin/start does not wait. */
    private static String health(Site site) {
        try {
            var answer = site.get("/health/ready");
            return answer.statusCode() == 200 ? "200" : answer.body();
        } catch (UncheckedIOException nobody) {
            return nobody.toString();
        }
    }

    private int typed(String script) throws IOException, InterruptedException {
        return archive.types(script, archive.at("said-by-" + script + ".txt"));
    }
}
