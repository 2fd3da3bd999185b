/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.transaction;

import java.sql.SQLException;
import java.util.Set;
import javax.persistence.OptimisticLockException;

/** The database did not do what it was asked. The message names the SQL state only: the rest may hold personal data. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final Set<String> OVERTAKEN = Set.of("23505", "40001", "40P01");

    public DatabaseFailure(SQLException cause) {
        super("The database answered with state " + cause.getSQLState(), cause);
    }

    /**
     * Whether somebody else was quicker: wrote the same thing at the same moment (23505), or changed what this one had
     * read or waited for (40001, 40P01).
     */
    static boolean overtaken(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException sql && OVERTAKEN.contains(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
