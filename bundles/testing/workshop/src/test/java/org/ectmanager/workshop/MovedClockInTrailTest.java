/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.persistence.schema.JdbcSettings;
import org.junit.jupiter.api.Test;

class MovedClockInTrailTest {

    private static final String MOVED_BY = "clock.moved-by";

    private final JdbcSettings settings = new JdbcSettings(RealDatabase.shared().pool());

    @Test
    void each_move_of_the_clock_stands_in_the_trail_with_what_it_was_before() throws SQLException {
        settings.write(MOVED_BY, "PT24H");
        var before = told(MOVED_BY);

        settings.write(MOVED_BY, "PT48H");

        assertThat(told(MOVED_BY)).hasSize(before.size() + 1).last().asString().containsSubsequence("PT24H", "PT48H");
    }

    @Test
    void other_settings_of_the_platform_are_not_told() throws SQLException {
        settings.write("test.not-told", "secret");

        assertThat(told("test.not-told")).isEmpty();
    }

    private static List<String> told(String key) throws SQLException {
        try (var owner = RealDatabase.shared().asOwner();
                var select = owner.prepareStatement(
                        """
                        select concat(old, new) from audit_row
                         where relation = 'platform_setting' and row_id = ? order by id
                        """)) {
            select.setString(1, key);
            var rows = select.executeQuery();
            var told = new ArrayList<String>();
            while (rows.next()) {
                told.add(rows.getString(1));
            }
            return told;
        }
    }
}
