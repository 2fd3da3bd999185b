/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts rows over a connection of its own, within the wall of an appropriate body. */
final class Rows {

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** @param question counts, with one thing left open */
    int count(String body, String question, Object value) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var settle = connection.prepareStatement("select set_config('app.body', ?, true)");
                    var count = connection.prepareStatement(question)) {
                settle.setString(1, body);
                settle.execute();
                count.setObject(1, value);
                try (var result = count.executeQuery()) {
                    result.next();
                    return result.getInt(1);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
