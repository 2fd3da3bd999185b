/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsDirectoryTest {

    private static final String KESTREL = "org.ectmanager.body.standard-kestrel.cfg";

    @TempDir
    private Path etc;

    private SettingsDirectory settings;

    @BeforeEach
    void open() {
        settings = new SettingsDirectory(etc);
    }

    @Test
    void it_holds_the_bodies_and_their_logos_and_nothing_else() throws IOException {
        Files.writeString(etc.resolve(KESTREL), "name = Kestrel\nlogo = kestrel.svg\n");
        Files.writeString(etc.resolve("kestrel.svg"), "<svg/>");
        Files.writeString(etc.resolve("other.svg"), "<svg/>");
        Files.writeString(etc.resolve("org.ectmanager.mail.cfg"), "password = secret\n");

        assertThat(settings.all()).containsOnlyKeys(KESTREL, "kestrel.svg");
    }

    @Test
    void a_logo_outside_the_directory_is_not_read() throws IOException {
        Files.writeString(etc.resolve(KESTREL), "logo = ../secret.svg\n");

        assertThat(settings.all()).containsOnlyKeys(KESTREL);
    }

    @Test
    void what_is_put_back_is_what_it_was() throws IOException {
        settings.putBack(Map.of(KESTREL, "name = Kestrel\n".getBytes(UTF_8), "kestrel.svg", "<svg/>".getBytes(UTF_8)));

        assertThat(etc.resolve(KESTREL)).hasContent("name = Kestrel");
        assertThat(etc.resolve("kestrel.svg")).hasContent("<svg/>");
    }

    @Test
    void what_said_something_else_is_kept_beside() throws IOException {
        Files.writeString(etc.resolve(KESTREL), "name = Other\n");

        settings.putBack(Map.of(KESTREL, "name = Kestrel\n".getBytes(UTF_8)));

        assertThat(etc.resolve(KESTREL)).hasContent("name = Kestrel");
        assertThat(etc.resolve(KESTREL + ".before-restore")).hasContent("name = Other");
    }

    @Test
    void nothing_else_is_ever_written() {
        settings.putBack(Map.of("../passwd", "x".getBytes(UTF_8), "users.properties", "x".getBytes(UTF_8)));

        assertThat(etc).isEmptyDirectory();
        assertThat(settings.isName("users.properties")).isFalse();
    }
}
