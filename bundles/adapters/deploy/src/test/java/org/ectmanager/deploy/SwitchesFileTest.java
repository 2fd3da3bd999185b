/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SwitchesFileTest {

    @TempDir
    private Path settings;

    private Path file;

    @BeforeEach
    void there_is_one() throws IOException {
        file = settings.resolve("org.ectmanager.plugins.cfg");
        Files.writeString(file, "# Which are on\nreport.late = on\nlimit.call.seconds = 2\n");
    }

    @Test
    void a_line_is_changed_and_all_others_stay() throws IOException {
        new SwitchesFile(settings).turn("report.late", false);

        assertThat(file).hasContent("# Which are on\nreport.late = off\nlimit.call.seconds = 2\n");
    }

    @Test
    void a_plugin_without_a_line_gets_one() throws IOException {
        new SwitchesFile(settings).turn("report.late-mentors", false);

        assertThat(file)
                .hasContent("# Which are on\nreport.late = on\nlimit.call.seconds = 2\nreport.late-mentors = off\n");
    }
}
