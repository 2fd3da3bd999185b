/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.itests;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import java.sql.SQLException;
import javax.inject.Inject;
import javax.sql.DataSource;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.junit.Test;
import org.ops4j.pax.exam.util.Filter;

/** One transaction through the real unit and the real pool. */
public class TransactionsIT extends StartedPlatform {

    private static final BodyId BODY = new BodyId("northshire");

    @Inject
    private Transactions transactions;

    @Inject
    private AuditTrail audit;

    @Inject
    @Filter(value = "(osgi.jndi.service.name=ectmanager)", timeout = 120_000)
    private DataSource database;

    @Test
    public void a_transaction_that_fails_leaves_no_row() throws SQLException {
        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(Scope.of(BODY), () -> {
                    tell("undone");
                    throw new IllegalStateException("as the test wants it");
                }));

        assertEquals(0, told("undone"));
    }

    @Test
    public void a_transaction_that_ends_well_leaves_its_row() throws SQLException {
        transactions.run(Scope.of(BODY), () -> tell("done"));

        assertEquals(1, told("done"));
    }

    private void tell(String what) {
        audit.record(AuditTrail.Happening.to("test", 1, "test." + what, "A test happened."));
    }

    /** Counted over a connection of its own, within the wall of the appropriate body. */
    private int told(String what) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var settle = connection.prepareStatement("select set_config('app.body', ?, true)");
                    var count = connection.prepareStatement("select count(*) from audit_event where kind = ?")) {
                settle.setString(1, BODY.value());
                settle.execute();
                count.setString(1, "test." + what);
                try (var result = count.executeQuery()) {
                    result.next();
                    return result.getInt(1);
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
