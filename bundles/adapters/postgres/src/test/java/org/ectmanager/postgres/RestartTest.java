/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.ectmanager.postgres.EmbeddedServer.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    @TempDir
    Path home;

    @BeforeEach
    void one_note_is_in_the_database() throws SQLException {
        try (var server = EmbeddedServer.start(Scratch.in(home))) {
            Scratch.run(server, server.owner(), "create table note (text varchar)");
            Scratch.run(server, server.owner(), "insert into note values ('kept')");
        }
    }

    @Test
    void data_outlive_the_server() throws SQLException {
        try (var server = EmbeddedServer.start(Scratch.in(home))) {
            assertThat(Scratch.ask(server, server.owner(), "select text from note"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void a_stopped_server_leaves_no_process() {
        assertThat(new ProcessFile(home.resolve("data")).server()).isEmpty();
    }

    @Test
    void real_data_are_kept_with_durable_settings() throws SQLException {
        var place = new Place(home, Scratch.in(home).programs(), home.resolve("server.log"), true);
        try (var server = EmbeddedServer.start(place)) {
            var durable = "select string_agg(setting, ',') from pg_settings"
                    + " where name in ('fsync', 'synchronous_commit', 'full_page_writes')";
            assertThat(Scratch.ask(server, server.owner(), durable)).isEqualTo("on,on,on");
        }
    }

    @Test
    void lost_passwords_are_replaced() throws SQLException, IOException {
        Files.delete(home.resolve("passwords.properties"));

        try (var server = EmbeddedServer.start(Scratch.in(home))) {
            assertThat(Scratch.ask(server, server.owner(), "select text from note"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void a_stale_process_file_that_names_a_stranger_does_not_matter() throws SQLException, IOException {
        Files.writeString(
                home.resolve("data/postmaster.pid"), ProcessHandle.current().pid() + "\n");

        try (var server = EmbeddedServer.start(Scratch.in(home))) {
            assertThat(Scratch.ask(server, server.owner(), "select text from note"))
                    .isEqualTo("kept");
        }
    }

    @Test
    void data_of_a_newer_postgresql_are_refused_and_left_alone() throws IOException {
        var version = home.resolve("data/PG_VERSION");
        Files.writeString(version, "19\n");

        assertThatThrownBy(() -> EmbeddedServer.start(Scratch.in(home)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("made by PostgreSQL 19")
                .hasMessageContaining("start the newer version");
        assertThat(version).hasContent("19");
    }

    @Test
    void data_of_an_older_postgresql_are_refused_with_the_way_out() throws IOException {
        Files.writeString(home.resolve("data/PG_VERSION"), "17\n");

        assertThatThrownBy(() -> EmbeddedServer.start(Scratch.in(home)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("start the older version");
    }

    @Test
    void a_half_made_database_is_made_again(@TempDir Path other) throws SQLException, IOException {
        Files.createDirectories(other.resolve("data.new/base"));

        try (var server = EmbeddedServer.start(Scratch.in(other))) {
            assertThat(Scratch.ask(server, server.app(), "select 1")).isEqualTo("1");
        }
    }
}
