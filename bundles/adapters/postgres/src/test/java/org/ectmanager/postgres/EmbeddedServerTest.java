/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.ectmanager.application.port.DatabaseAccess.Login;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @TempDir
    static Path home;

    private static EmbeddedServer server;

    @BeforeAll
    static void start() {
        server = EmbeddedServer.start(Scratch.in(home));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void the_server_is_postgresql_18() throws SQLException {
        assertThat(Scratch.ask(server, server.app(), "show server_version")).startsWith("18.");
    }

    @Test
    void the_database_is_utf8() throws SQLException {
        assertThat(Scratch.ask(server, server.app(), "show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void the_server_listens_on_the_loopback_address_only() throws SQLException {
        assertThat(Scratch.ask(server, server.app(), "show listen_addresses")).isEqualTo("127.0.0.1");
    }

    @Test
    void the_application_is_no_superuser_and_does_not_pass_row_level_security() throws SQLException {
        var rights =
                "select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user";

        assertThat(Scratch.ask(server, server.app(), rights)).isEqualTo("f");
    }

    @Test
    void the_owner_is_no_superuser_either() throws SQLException {
        var rights = "select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = current_user";

        assertThat(Scratch.ask(server, server.owner(), rights)).isEqualTo("f");
    }

    @Test
    void the_application_cannot_make_a_table() {
        assertThatThrownBy(() -> Scratch.run(server, server.app(), "create table intruder (id int)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_application_cannot_become_the_owner() {
        assertThatThrownBy(() -> Scratch.run(server, server.app(), "set role ect_owner"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_owner_can_hand_a_function_to_the_finder() throws SQLException {
        Scratch.run(
                server,
                server.owner(),
                """
                grant create on schema public to ect_finder;
                create function one() returns int language sql security definer return 1;
                alter function one() owner to ect_finder""");

        assertThat(Scratch.ask(server, server.app(), "select one()")).isEqualTo("1");
    }

    @Test
    void the_superuser_cannot_sign_in() {
        assertThatThrownBy(() -> Scratch.enter(server, new Login("postgres", "")))
                .hasMessageContaining("no pg_hba.conf entry");
    }

    @Test
    void a_wrong_password_is_refused() {
        assertThatThrownBy(() -> Scratch.enter(server, new Login("ect_app", "guessed")))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void only_the_owner_of_the_files_can_read_the_passwords() throws IOException {
        var permissions = Files.getPosixFilePermissions(home.resolve("passwords.properties"));

        assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }

    @Test
    void a_second_server_on_the_same_directory_is_refused() {
        assertThatThrownBy(() -> EmbeddedServer.start(Scratch.in(home)))
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("in use by another running ECT Manager");
    }

    @Test
    void a_login_never_shows_its_password() {
        assertThat(server.app()).hasToString("ect_app");
    }
}
