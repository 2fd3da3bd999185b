/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * The form of a snapshot: a ZIP with one file a table in PostgreSQL's own text form, the settings from which appropriate
 * bodies are made, where the numbering stands, and a list of checksums last; the seal of the whole is the ZIP's comment.
 */
final class Snapshot {

    /** Name, SHA-256 and rows of each file, a line each, tab-separated; the first line is the schema's version. */
    static final String CHECKSUMS = "checksums.tsv";

    /** What stands before the name of a file of settings. */
    static final String SETTINGS = "settings/";

    static final String SEQUENCES = "sequences.tsv";

    private static final String VERSION =
            "select version from flyway_schema_history where success order by installed_rank desc limit 1";

    private Snapshot() {}

    static String schemaVersion(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(VERSION)) {
            result.next();
            return result.getString(1);
        }
    }

    static String checksum(byte[] content) {
        return HexFormat.of().formatHex(sha256().digest(content)) + "\t" + content.length;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
