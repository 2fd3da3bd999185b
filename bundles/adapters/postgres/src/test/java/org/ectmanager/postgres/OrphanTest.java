/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanTest {

    @TempDir
    Path home;

    /** Holds only what root needs to run a server at all, so that nothing ties the server to its owner. */
    @TempDir
    Path fewPrograms;

    @Test
    void a_server_whose_owner_was_killed_is_stopped_and_its_data_are_kept() throws Exception {
        Files.createSymbolicLink(fewPrograms.resolve("unshare"), Path.of("/usr/bin/unshare"));
        killOwnerWith(fewPrograms.toString());
        var orphan = serverProcess();

        try (var server = EmbeddedServer.start(Scratch.in(home))) {
            assertThat(serverProcess()).isNotEqualTo(orphan);
            assertThat(Scratch.ask(server, server.owner(), "select text from note"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void the_next_start_works_whatever_ended_the_server() throws Exception {
        killOwnerWith(System.getenv("PATH"));

        try (var server = EmbeddedServer.start(Scratch.in(home))) {
            assertThat(Scratch.ask(server, server.owner(), "select text from note"))
                    .isEqualTo("kept");
        }
    }

    private ProcessHandle serverProcess() {
        return new ProcessFile(home.resolve("data")).server().orElseThrow();
    }

    /** Kills it the hard way; {@code path} decides which programs of the machine its server could use. */
    private void killOwnerWith(String path) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), Owner.class.getName(), home.toString());
        builder.environment().put("PATH", path);
        var owner = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var said = new BufferedReader(new InputStreamReader(owner.getInputStream()))) {
            assertThat(said.readLine()).isEqualTo("started");
        } finally {
            owner.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
        }
    }
}
