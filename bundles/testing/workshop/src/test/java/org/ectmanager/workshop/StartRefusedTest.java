/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.persistence.schema.Database;
import org.ectmanager.persistence.schema.StartRefused;
import org.ectmanager.postgres.EmbeddedServer;
import org.ectmanager.postgres.EmbeddedServer.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartRefusedTest {

    @TempDir
    private static Path folder;

    private EmbeddedServer server;

    @BeforeEach
    void make_a_sample_database() throws SQLException {
        server = EmbeddedServer.start(Place.forgetful(folder.resolve("cluster")));
        Database.open(server, Mode.SAMPLE).close();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_platform_for_real_does_not_open_a_sample_database() {
        assertThatThrownBy(() -> Database.open(server, Mode.PRODUCTION))
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "This database was made for sample mode and etc/org.ectmanager.platform.cfg says production."
                                + " Set mode = sample, or use another database.");
    }

    @Test
    void a_sample_does_not_open_a_database_for_real() throws SQLException {
        change("update platform_setting set value = 'PRODUCTION' where key = 'mode'");
        try {
            assertThatThrownBy(() -> Database.open(server, Mode.SAMPLE))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("This database was made for production mode");
        } finally {
            change("update platform_setting set value = 'SAMPLE' where key = 'mode'");
        }
    }

    @Test
    void an_older_platform_does_not_open_a_newer_database() throws SQLException {
        change(
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (999, '999', 'later', 'SQL', 'V999__later.sql', 'ect_owner', 1, true)");
        try {
            assertThatThrownBy(() -> Database.open(server, Mode.SAMPLE))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("This database was used by a newer version of ECT Manager."
                            + " Start that version again, or use another database.");
        } finally {
            change("delete from flyway_schema_history where version = '999'");
        }
    }

    private void change(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        server.jdbcUrl(), server.owner().user(), server.owner().password());
                var change = connection.createStatement()) {
            change.executeUpdate(statement);
        }
    }
}
