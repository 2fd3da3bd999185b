/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.sql.SQLException;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.domain.school.SchoolId;

/** Switches one wall off, to see the other stand alone. */
final class Walls {

    /** Everybody may do everything: without the first wall. */
    static final Rights OPEN = new Rights() {
        @Override
        public boolean allows(Caller caller, Right right) {
            return true;
        }

        @Override
        public boolean allows(Caller caller, Right right, SchoolId school) {
            return true;
        }

        @Override
        public boolean allows(Client client, Grant grant) {
            return true;
        }
    };

    private Walls() {}

    interface Check {
        void run();
    }

    /** Without the second wall around these tables. */
    static void without(List<String> tables, Check check) throws SQLException {
        toggle(tables, "disable");
        try {
            check.run();
        } finally {
            toggle(tables, "enable");
        }
    }

    private static void toggle(List<String> tables, String how) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            for (var table : tables) {
                statement.execute("alter table " + table + " " + how + " row level security");
            }
        }
    }
}
