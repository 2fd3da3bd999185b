/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.schema;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.ectmanager.application.port.Settings;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.DatabaseFailure;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads and writes by itself: the clock asks here, and every transaction asks the clock. */
@Component
public final class JdbcSettings implements Settings {

    private final DataSource database;

    @Activate
    public JdbcSettings(@Reference(target = "(osgi.jndi.service.name=ectmanager)") DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<String> read(String key) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("select value from platform_setting where key = ?")) {
            select.setString(1, key);
            try (var result = select.executeQuery()) {
                return result.next() ? Optional.of(result.getString(1)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    @Override
    public void write(String key, String value, Optional<PersonId> by) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var settle = connection.prepareStatement(
                            "select set_config('app.operator', 'on', true), set_config('app.person', ?, true)");
                    var write = connection.prepareStatement(
                            """
                            insert into platform_setting (key, value) values (?, ?)
                            on conflict (key) do update set value = excluded.value
                            """)) {
                settle.setString(
                        1, by.map(person -> Long.toString(person.value())).orElse(""));
                settle.execute();
                write.setString(1, key);
                write.setString(2, value);
                write.executeUpdate();
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
