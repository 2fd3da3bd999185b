/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.ectmanager.application.port.OperatorFiles.Note;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.colour.Colour;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.spi.body.Branding;
import org.ectmanager.spi.body.HelpContacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseDirectoryTest {

    private static final BodyProfile KESTREL = new BodyProfile(
            new BodyId("kestrel"),
            "Kestrel \u2013 Teaching School ${Hub}",
            "Schools \\along\\\\ the river\\n #1",
            new Branding(new Colour("#5b2a86"), new Colour("#c2410c"), Optional.empty()),
            new HelpContacts("01632 960 000", "help@kestrel.example", ""));

    @TempDir
    private Path base;

    private BaseDirectory directory;

    @BeforeEach
    void open() {
        directory = new BaseDirectory(base, base);
    }

    @Test
    void a_note_can_be_read_by_its_owner_only() throws IOException {
        directory.leave(Note.SIGN_INS, List.of("somebody"));

        var file = base.resolve("sign-ins.txt");
        assertThat(file).hasContent("somebody");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_later_note_takes_the_place_of_the_earlier_one() {
        directory.leave(Note.FIRST_OPERATOR_LINK, List.of("old"));
        directory.leave(Note.FIRST_OPERATOR_LINK, List.of("new"));

        assertThat(base.resolve("first-operator-link.txt")).hasContent("new");
    }

    @Test
    void a_note_that_is_not_there_can_be_removed() {
        directory.remove(Note.FIRST_OPERATOR_LINK);

        assertThat(base).isEmptyDirectory();
    }

    @Test
    void a_body_is_configured_by_a_file_named_after_it() throws IOException {
        directory.configure(KESTREL);

        var read = new Properties();
        try (var file = Files.newBufferedReader(base.resolve("org.ectmanager.body.standard-kestrel.cfg"))) {
            read.load(file);
        }
        read.replaceAll((key, value) -> filledIn(value.toString()));
        assertThat(read)
                .containsEntry("name", KESTREL.name())
                .containsEntry("about", KESTREL.about())
                .containsEntry("colour.brand", "#5b2a86")
                .containsEntry("help.telephone", "01632 960 000")
                .containsEntry("help.email", "help@kestrel.example")
                .containsEntry("help.hours", "")
                .containsEntry("colour.accent", "#c2410c")
                .hasSize(7);
    }

    @Test
    void a_body_s_file_is_its_own_manual() throws IOException {
        directory.configure(KESTREL);

        assertThat(Files.readAllLines(base.resolve("org.ectmanager.body.standard-kestrel.cfg")))
                .contains("#reports.per.year = 3", "#modules.off =")
                .allMatch(line -> line.isEmpty() || line.matches("#.*|[a-z.]+ =.*"));
    }

    /** As the container does it after it has read the properties, where nothing is left to be filled in. */
    private static String filledIn(String value) {
        assertThat(value).doesNotContain("${");
        return value.replaceAll("\\\\([\\\\{}$])", "$1");
    }

    @Test
    void a_configuration_is_never_written_over() {
        directory.configure(KESTREL);

        assertThat(directory.configures(KESTREL.id())).isTrue();
        assertThatThrownBy(() -> directory.configure(KESTREL)).isInstanceOf(IllegalStateException.class);
    }
}
