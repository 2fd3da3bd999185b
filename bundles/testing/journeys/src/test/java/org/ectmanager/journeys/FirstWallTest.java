/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.sql.SQLException;
import java.util.List;
import org.ectmanager.workshop.Walls;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;

/**
 * The first wall alone: row-level security is off on every table of this database. {@link SecondWallTest} has the other
 * one alone.
 */
class FirstWallTest {

    private static List<String> down = List.of();

    @BeforeAll
    static void row_level_security_is_off() throws SQLException {
        Neighbours.met();
        down = Walls.down();
    }

    @AfterAll
    static void row_level_security_is_on_again() throws SQLException {
        Walls.backAgain(down);
    }

    @Nested
    class Pages extends PagesAlone {}

    @Nested
    class Services extends ServicesAlone {}

    @Nested
    class UseCases extends UseCasesAlone {}
}
