/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Client;
import org.ectmanager.application.permission.Grant;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.domain.school.SchoolId;

/** Switches one wall off, to see the other stand alone. */
public final class Walls {

    /** Everybody may do everything: without the first wall. */
    public static final Rights OPEN = new Rights() {
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

    /** What is looked at while a wall is down. */
    public interface Check {
        void run();
    }

    /** Without the second wall around these tables. */
    public static void without(List<String> tables, Check check) throws SQLException {
        toggle(tables, "disable");
        try {
            check.run();
        } finally {
            toggle(tables, "enable");
        }
    }

    /** Without the second wall around anything, until {@link #backAgain} puts it up. */
    public static List<String> down() throws SQLException {
        var tables = new ArrayList<String>();
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select oid::regclass from pg_class where relrowsecurity")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        toggle(tables, "disable");
        return tables;
    }

    public static void backAgain(List<String> tables) throws SQLException {
        toggle(tables, "enable");
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
