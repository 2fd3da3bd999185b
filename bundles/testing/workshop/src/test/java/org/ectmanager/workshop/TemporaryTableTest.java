/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** A temporary table would come first in a look-up that runs with another role's rights, if it were let. */
class TemporaryTableTest {

    private static final String MAY = "select has_database_privilege('ect_app', current_database(), 'TEMPORARY')::text";
    private static final String NARROW = "/db/migration/V032__nothing_before_the_catalogue.sql";

    @Test
    void the_application_cannot_make_one() throws SQLException {
        try (var application = RealDatabase.shared().asApplication()) {
            assertThatThrownBy(() -> run(application, "create temporary table sign_in (username text)"))
                    .hasMessageContaining("permission denied to create temporary tables");
        }
    }

    @Test
    void one_that_somebody_else_made_fools_no_look_up() throws SQLException {
        try (var owner = RealDatabase.shared().asOwner()) {
            run(
                    owner,
                    """
                    create temporary table sign_in (username text);
                    insert into sign_in values ('nobody.at.all');
                    grant select on sign_in to ect_finder""");

            assertThat(asked(owner, "select username_taken('nobody.at.all')::text"))
                    .isEqualTo("false");
        }
    }

    @Test
    void a_database_that_let_everybody_make_one_does_so_no_longer() throws SQLException, IOException {
        try (var owner = RealDatabase.shared().asOwner()) {
            owner.setAutoCommit(false);
            run(owner, "grant temporary on database " + owner.getCatalog() + " to public");
            assertThat(asked(owner, MAY)).isEqualTo("true");

            run(owner, migration());

            assertThat(asked(owner, MAY)).isEqualTo("false");
            owner.rollback();
        }
    }

    private static String migration() throws IOException {
        try (var text = RealDatabase.class.getResourceAsStream(NARROW)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String asked(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
