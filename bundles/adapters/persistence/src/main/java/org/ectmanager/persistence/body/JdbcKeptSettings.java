/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.body;

import java.util.Optional;
import java.util.TreeMap;
import org.ectmanager.application.port.KeptSettings;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.spi.body.WrittenBody.Settings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One row a body: the lines as JSON, the picture as it is. */
@Component
public final class JdbcKeptSettings implements KeptSettings {

    private final JpaTransactions transactions;

    @Activate
    public JdbcKeptSettings(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Kept> find() {
        return transactions
                .sql()
                .first(
                        """
                        select said::text said, content, kept_at from last_good
                         where body = ? and part = 'settings'
                        """,
                        row -> new Kept(
                                new Settings(Json.texts(row.text("said")), row.bytes("content")),
                                row.moment("kept_at")),
                        transactions.body());
    }

    @Override
    public boolean keep(Settings settings, String version) {
        return new LastGood("settings", new TreeMap<>(settings.lines()), settings.picture())
                .keep(transactions, version);
    }
}
