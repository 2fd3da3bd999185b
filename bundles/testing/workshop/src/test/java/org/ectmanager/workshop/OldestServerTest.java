/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.persistence.EntityManagerFactory;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.DatabaseAccess;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.people.Position;
import org.ectmanager.fixtures.DebianServer;
import org.ectmanager.fixtures.DocumentedRoles;
import org.ectmanager.persistence.schema.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The oldest PostgreSQL that an operator may bring, with nothing in it but what docs/operations.md tells them to make:
 * the very lines of the document are run, and the platform is told of it by the keys of its configuration.
 */
class OldestServerTest {

    private static final Path DOCUMENT = Path.of("../../../docs/operations.md");

    private static DebianServer server;
    private static DatabaseAccess access;
    private static HikariDataSource pool;
    private static EntityManagerFactory entities;

    @TempDir
    static Path folder;

    @BeforeAll
    static void an_operator_sets_it_up() throws IOException, SQLException {
        var programs = DebianServer.programs();
        assumeTrue(programs.isPresent(), "No PostgreSQL of Debian is installed: sudo apt-get install postgresql");
        server = DebianServer.start(programs.get());
        server.superuserRuns(DocumentedRoles.sql(DOCUMENT, "first", "second"));
        access = NamedDatabase.by(Map.of(
                "url", server.jdbcUrl("ectmanager"),
                "owner.password.file", kept("owner", "first"),
                "app.password.file", kept("app", "second")));
        pool = Database.open(access, Mode.PRODUCTION);
        entities = RealDatabase.entitiesOver(pool);
    }

    @AfterAll
    static void it_goes() throws IOException {
        if (server != null) {
            if (entities != null) {
                entities.close();
                pool.close();
            }
            server.close();
        }
    }

    @Test
    void it_is_as_old_as_is_allowed() throws SQLException {
        assertThat(asked("show server_version"))
                .startsWith(DebianServer.programs().orElseThrow().getParent().getFileName() + ".");
    }

    @Test
    void the_users_are_those_of_the_document_unless_others_are_named() {
        assertThat(access.owner().user()).isEqualTo("ect_owner");
        assertThat(access.app().user()).isEqualTo("ect_app");
    }

    @Test
    void the_main_job_is_done_on_it() {
        var workshop = new Workshop(new PositionRights(), entities);
        var cast = new Cast(workshop);
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var registration = new RegistrationDesk(workshop, cast);
        var desk = new ReportDesk(workshop, cast, registration);
        var started = desk.started(registration.school(cast.body()));
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());

        desk.handsIn(started, first.id());
        var assurer = cast.staff(started.school().body(), Position.QUALITY_ASSURER);
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, first.id())));

        assertThat(desk.report(started, first.id()).state()).isEqualTo(State.ACCEPTED);
    }

    @Test
    void the_application_is_held_by_the_walls_there_too() throws SQLException {
        assertThat(asked("select bool_or(rolsuper or rolbypassrls) from pg_roles where rolname like 'ect\\_%'"))
                .isEqualTo("f");
        assertThat(asked("select count(*) from pg_class where relowner = 'ect_app'::regrole"))
                .isEqualTo("0");
        assertThat(asked("select count(*) from person")).isEqualTo("0");
        assertThat(asked("select has_database_privilege(current_database(), 'TEMPORARY')"))
                .isEqualTo("f");
    }

    private static String kept(String name, String password) throws IOException {
        return Files.writeString(folder.resolve(name), password + "\n").toString();
    }

    /** As the application, outside any use case. */
    private static String asked(String query) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        access.jdbcUrl(), access.app().user(), access.app().password());
                var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
