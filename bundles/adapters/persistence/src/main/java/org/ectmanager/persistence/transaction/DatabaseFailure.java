/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.transaction;

import java.sql.SQLException;

/** The database did not do what it was asked. The message names the SQL state only: the rest may hold personal data. */
public final class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String state;

    public DatabaseFailure(SQLException cause) {
        super("The database answered with state " + cause.getSQLState(), cause);
        this.state = String.valueOf(cause.getSQLState());
    }

    /** Whether a rule of uniqueness was broken. */
    public boolean duplicate() {
        return state.equals("23505");
    }
}
