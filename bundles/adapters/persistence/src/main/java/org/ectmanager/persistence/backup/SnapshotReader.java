/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.ectmanager.application.port.Backups.Summary;
import org.ectmanager.application.port.BodySettings;
import org.postgresql.PGConnection;

/**
 * Fills an empty database from a snapshot in one transaction. While it runs the owner is let past the walls and the
 * triggers are off, since the audit trail comes with the snapshot; both stand again before the transaction ends. What
 * was begun before it is over first, and is looked at; jobs and requests that come meanwhile wait until it has ended.
 */
final class SnapshotReader {

    private static final String MODE = "select value from platform_setting where key = 'mode'";

    private final Connection connection;
    private final BodySettings settings;
    private final Map<String, byte[]> files = new TreeMap<>();
    private String sequences = "";

    SnapshotReader(Connection connection, BodySettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    /** The settings that came with the snapshot. */
    Map<String, byte[]> files() {
        return files;
    }

    Summary read(InputStream from) throws SQLException {
        var tables = Tables.inOrder(connection);
        change("lock table " + String.join(", ", tables) + " in access exclusive mode");
        var here = mode();
        requireEmpty(from, here);
        for (var table : tables) {
            change("alter table " + table + " no force row level security");
            change("alter table " + table + " disable trigger user");
            change("delete from " + table);
        }
        var sealed = new Seal.Reading(from);
        var rows = whole(sealed, () -> fill(sealed, tables));
        requireMode(mode(), here);
        for (var line : sequences.lines().toList()) {
            set(line);
        }
        for (var table : tables) {
            change("alter table " + table + " enable trigger user");
            change("alter table " + table + " force row level security");
        }
        return new Summary(tables.size(), rows, files.size());
    }

    /** What a changed byte made of it, whatever that is, is said as what it comes from. */
    private static long whole(Seal.Reading sealed, Filling filling) throws SQLException {
        try {
            try {
                var rows = filling.rows();
                require(sealed.holds());
                return rows;
            } catch (IOException | SQLException | RuntimeException failure) {
                require(sealed.holds());
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Filling {
        long rows() throws SQLException, IOException;
    }

    private long fill(InputStream from, List<String> tables) throws SQLException, IOException {
        var zip = new ZipInputStream(from);
        var found = new LinkedHashMap<String, String>();
        var promised = Map.<String, String>of();
        var rows = 0L;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            var name = entry.getName();
            if (name.equals(Snapshot.CHECKSUMS)) {
                promised = promised(new String(zip.readAllBytes(), UTF_8));
            } else if (name.equals(Snapshot.SEQUENCES)) {
                var content = zip.readAllBytes();
                sequences = new String(content, UTF_8);
                found.put(name, Snapshot.checksum(content));
            } else if (isSettings(name)) {
                var content = zip.readAllBytes();
                files.put(name.substring(Snapshot.SETTINGS.length()), content);
                found.put(name, Snapshot.checksum(content));
            } else if (tables.contains(name)) {
                var digest = Snapshot.sha256();
                var read = copy(name, new DigestInputStream(zip, digest));
                found.put(name, HexFormat.of().formatHex(digest.digest()) + "\t" + read);
                rows += read;
            }
        }
        require(!promised.isEmpty() && promised.equals(found));
        return rows;
    }

    private static void require(boolean undamaged) {
        if (!undamaged) {
            throw new IllegalStateException("This backup is damaged or incomplete: its checksums do not agree");
        }
    }

    private boolean isSettings(String name) {
        return name.startsWith(Snapshot.SETTINGS) && settings.isName(name.substring(Snapshot.SETTINGS.length()));
    }

    private String mode() throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(MODE)) {
            return result.next() ? result.getString("value").toLowerCase(Locale.ROOT) : "";
        }
    }

    /** Made-up people must not get among real ones, nor the other way round. */
    private static void requireMode(String there, String here) {
        if (!there.equals(here)) {
            throw new IllegalStateException("This backup was made in " + there + " mode and this platform runs in "
                    + here + " mode. "
                    + (there.equals("sample")
                            ? "A sample fills itself when it first starts, so its backup is restored nowhere: keep the"
                                    + " directory that --data names"
                            : "Restore it into an empty platform: start one with --empty and a new directory"));
        }
    }

    private long copy(String table, InputStream content) throws SQLException, IOException {
        return connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", content);
    }

    private Map<String, String> promised(String text) throws SQLException {
        var lines = text.lines().toList();
        var here = Snapshot.schemaVersion(connection);
        if (!lines.get(0).equals(here)) {
            throw new IllegalStateException("This backup has schema version " + lines.get(0) + " and this platform "
                    + here + ". Restore it with the version of ECT Manager that wrote it");
        }
        var promised = new LinkedHashMap<String, String>();
        for (var line : lines.subList(1, lines.size())) {
            var parts = line.split("\t", 2);
            promised.put(parts[0], parts[1]);
        }
        return promised;
    }

    private void set(String line) throws SQLException {
        var parts = line.split("\t");
        try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, parts[0]);
            statement.setLong(2, Long.parseLong(parts[1]));
            statement.execute();
        }
    }

    /** Of a backup that this platform would refuse empty as well, that is said: no next step leads to a refusal. */
    private void requireEmpty(InputStream from, String here) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select exists (select from person) held")) {
            result.next();
            if (result.getBoolean("held")) {
                requireMode(MadeIn.mode(from).orElse(here), here);
                throw new IllegalStateException("This platform holds people already. "
                        + (here.equals("sample")
                                ? "A sample fills itself when it first starts, so no backup is restored into one"
                                : "A backup is restored into an empty one: start it with --empty and a new directory"));
            }
        }
    }

    private void change(String statement) throws SQLException {
        try (var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
