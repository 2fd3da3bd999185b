/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.Backups;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupCommandTest {

    @TempDir
    private Path folder;

    private final BackupCommand command = new BackupCommand();
    private Path file;

    @BeforeEach
    void a_file_is_named() {
        file = folder.resolve("monday.zip");
        command.file = file.toString();
        command.json = true;
        command.platform = new ForProgramsTest.Running(Mode.PRODUCTION, URI.create("https://ect.example"));
    }

    @Test
    void only_its_owner_can_read_the_file() throws IOException {
        command.backups = new Writing(() -> {});

        command.work();

        assertThat(file).hasContent("half");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void half_a_file_does_not_stay_when_the_database_fails() {
        command.backups = new Writing(() -> {
            throw new IllegalStateException("no database");
        });

        assertThatThrownBy(command::work).hasMessage("no database");
        assertThat(file).doesNotExist();
    }

    @Test
    void half_a_file_does_not_stay_when_the_memory_ends() {
        command.backups = new Writing(() -> {
            throw new OutOfMemoryError("as if");
        });

        assertThatThrownBy(command::work).hasMessage("as if");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_file_that_is_there_stays_as_it_is() throws IOException {
        Files.writeString(file, "Sunday's");
        command.backups = new Writing(() -> {});

        assertThatThrownBy(command::work).hasMessageStartingWith("There is a file");
        assertThat(file).hasContent("Sunday's");
    }

    /** Writes four bytes and then does something else. */
    private record Writing(Runnable then) implements Backups {

        @Override
        public Summary write(OutputStream to) {
            try {
                to.write("half".getBytes(US_ASCII));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            then.run();
            return new Summary(1, 1, 0);
        }

        @Override
        public Summary restore(InputStream from) {
            throw new UnsupportedOperationException();
        }
    }
}
