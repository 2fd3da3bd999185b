/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ectmanager.application.port.Backups.Summary;
import org.ectmanager.application.port.BodySettings;
import org.postgresql.PGConnection;

/** Streams every table into a snapshot, as one moment saw them. */
final class SnapshotWriter {

    private final Connection connection;

    private final BodySettings settings;

    SnapshotWriter(Connection connection, BodySettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    Summary write(OutputStream to) throws SQLException {
        try {
            var sealed = new Seal.Writing(to);
            var zip = new ZipOutputStream(sealed);
            zip.setComment(Seal.PLACE);
            var checksums = new StringBuilder(Snapshot.schemaVersion(connection)).append('\n');
            var rows = 0L;
            var tables = Tables.inOrder(connection);
            for (var table : tables) {
                rows += copy(table, zip, checksums);
            }
            var files = settings.all();
            for (var file : files.entrySet()) {
                kept(Snapshot.SETTINGS + file.getKey(), file.getValue(), zip, checksums);
            }
            kept(Snapshot.SEQUENCES, sequences().getBytes(UTF_8), zip, checksums);
            file(Snapshot.CHECKSUMS, checksums.toString().getBytes(UTF_8), zip);
            zip.finish();
            sealed.seal();
            return new Summary(tables.size(), rows, files.size());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private long copy(String table, ZipOutputStream zip, StringBuilder checksums) throws SQLException, IOException {
        var digest = Snapshot.sha256();
        zip.putNextEntry(new ZipEntry(table));
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "copy (select " + Tables.columns(connection, table) + " from " + table + ") to stdout",
                        new DigestOutputStream(zip, digest));
        zip.closeEntry();
        checksums
                .append(table)
                .append('\t')
                .append(HexFormat.of().formatHex(digest.digest()))
                .append('\t')
                .append(rows)
                .append('\n');
        return rows;
    }

    private String sequences() throws SQLException {
        var lines = new StringBuilder();
        for (var sequence : Tables.sequences(connection)) {
            try (var statement = connection.createStatement();
                    var result = statement.executeQuery("select last_value from " + sequence)) {
                result.next();
                lines.append(sequence).append('\t').append(result.getLong(1)).append('\n');
            }
        }
        return lines.toString();
    }

    private static void kept(String name, byte[] content, ZipOutputStream zip, StringBuilder checksums)
            throws IOException {
        file(name, content, zip);
        checksums.append(name).append('\t').append(Snapshot.checksum(content)).append('\n');
    }

    private static void file(String name, byte[] content, ZipOutputStream zip) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
