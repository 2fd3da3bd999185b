/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.platform;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** Tells a database that cannot be reached, which passes, from a fault of ours, which does not. */
public final class Outage {

    private static final int DEEPEST = 20;

    private Outage() {}

    public static boolean caused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(Outage::isOutage);
    }

    /** Classes of SQL states: 08 no connection, 53 no resources, 57P an operator's intervention. */
    private static boolean isOutage(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException || cause instanceof SQLRecoverableException) {
            return true;
        }
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().matches("08.*|53.*|57P.*");
    }
}
