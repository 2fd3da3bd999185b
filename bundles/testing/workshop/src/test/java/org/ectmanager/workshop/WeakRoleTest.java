/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.DatabaseAccess;
import org.ectmanager.application.port.DatabaseAccess.Login;
import org.ectmanager.fixtures.DebianServer;
import org.ectmanager.persistence.schema.Database;
import org.ectmanager.persistence.schema.StartRefused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A role that row-level security does not hold would take the second wall away; the platform does not start on it. */
class WeakRoleTest {

    private static final String ROLES =
            """
            create role ect_owner login;
            create role ect_finder nologin;
            grant ect_finder to ect_owner;
            create role passing login bypassrls;
            create role member login;
            grant ect_owner to member;
            create role finding login;
            grant ect_finder to finding;
            create role owning login;
            create database ectmanager owner ect_owner;
            \\c ectmanager
            alter schema public owner to ect_owner;
            create table left_behind (id bigint);
            alter table left_behind owner to owning;
            """;

    private static DebianServer server;

    private record Access(String jdbcUrl, Login owner, Login app) implements DatabaseAccess {}

    @BeforeAll
    static void an_operator_names_the_wrong_role() throws IOException {
        var programs = DebianServer.programs();
        assumeTrue(programs.isPresent(), "No PostgreSQL of Debian is installed: sudo apt-get install postgresql");
        server = DebianServer.start(programs.get());
        server.superuserRuns(ROLES);
    }

    @AfterAll
    static void it_goes() throws IOException {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void a_superuser_is_refused() throws SQLException {
        refused("postgres", "is a superuser, or may become the superuser postgres");
    }

    @Test
    void a_role_with_bypassrls_is_refused() throws SQLException {
        refused("passing", "has BYPASSRLS, or may become passing which has it");
    }

    @Test
    void the_owner_itself_is_refused() throws SQLException {
        refused("ect_owner", "is, or may become, the role ect_owner of owner.user");
    }

    @Test
    void a_member_of_the_owner_is_refused() throws SQLException {
        refused("member", "may become ect_finder");
    }

    @Test
    void whoever_may_become_the_finder_is_refused() throws SQLException {
        refused("finding", "may become ect_finder");
    }

    @Test
    void an_owner_of_tables_is_refused() throws SQLException {
        refused("owning", "owns tables, or may become owning which owns them");
    }

    @Test
    void the_embedded_servers_owner_is_refused_too() {
        var embedded = RealDatabase.shared().access();

        assertThatThrownBy(() ->
                        Database.open(new Access(embedded.jdbcUrl(), embedded.owner(), embedded.owner()), Mode.SAMPLE))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("of app.user is, or may become, the role "
                        + embedded.owner().user());
    }

    private static void refused(String role, String why) throws SQLException {
        var access = new Access(server.jdbcUrl("ectmanager"), new Login("ect_owner", ""), new Login(role, ""));

        assertThatThrownBy(() -> Database.open(access, Mode.PRODUCTION))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The database role " + role + " of app.user " + why
                        + ", so the walls between appropriate bodies would not hold it. Name a role in"
                        + " etc/org.ectmanager.database.cfg that is held; docs/operations.md has the SQL that makes the"
                        + " roles.");
        assertThat(tables(access)).as("nothing is made in it").isOne();
    }

    private static int tables(DatabaseAccess access) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        access.jdbcUrl(), access.owner().user(), "");
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from pg_tables where schemaname = 'public'")) {
            result.next();
            return result.getInt(1);
        }
    }
}
