/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;

/** The unpacked archive with the scripts and the console that its operator types, on ports of its own. */
final class StartedArchive implements AutoCloseable {

    final UnpackedArchive archive;
    private final String port;

    StartedArchive() throws IOException, InterruptedException {
        archive = new UnpackedArchive();
        port = StartedPlatform.freePort();
        archive.set("etc/custom.system.properties", "ectmanager.http.port", port);
        archive.set("etc/org.apache.karaf.shell.cfg", "sshPort", StartedPlatform.freePort());
    }

    /** Until it is ready. */
    Site start() throws IOException, InterruptedException {
        assertEquals(0, typed("start"));
        var site = new Site(URI.create("http://127.0.0.1:" + port + "/"));
        assertEquals("200", Polling.until(Polling.UNTIL_READY, () -> health(site), "200"::equals));
        return site;
    }

    void stop() throws IOException, InterruptedException {
        assertEquals(0, typed("stop"));
        assertEquals(List.of(), Polling.until(archive::processes, List::isEmpty));
    }

    /** A script of it: how it ended. */
    int typed(String script) throws IOException, InterruptedException {
        return archive.types(script, archive.at("said-by-" + script + ".txt"));
    }

    void assertTyped(String line, String answer) throws IOException, InterruptedException {
        var status = typedInConsole(line);
        var said = Files.readString(archive.at("said-by-console.txt"));
        assertEquals(said, 0, status);
        assertTrue(said, said.contains(answer));
    }

    int typedInConsole(String line) throws IOException, InterruptedException {
        return archive.typesInConsole(line, archive.at("said-by-console.txt"));
    }

    /** Whatever still runs of it ends. */
    @Override
    public void close() throws IOException {
        for (var process : archive.processes()) {
            ProcessHandle.of(Long.parseLong(process.substring(0, process.indexOf(' '))))
                    .ifPresent(ProcessHandle::destroyForcibly);
        }
        Polling.until(archive::processes, List::isEmpty);
        archive.close();
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
}
