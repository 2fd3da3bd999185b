/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.DatabaseAccess;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.people.Position;
import org.ectmanager.persistence.backup.CopyBackups;
import org.ectmanager.persistence.schema.Database;
import org.ectmanager.persistence.schema.Door;
import org.ectmanager.postgres.EmbeddedServer;
import org.ectmanager.postgres.EmbeddedServer.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    private static final String SUMS =
            """
            select c.relname || ' ' || (xpath('/row/sum/text()', query_to_xml(format(
                'select count(*) || '':'' || coalesce(md5(string_agg(md5(t::text), '''' order by md5(t::text))), '''') sum'
                || ' from %I t', c.relname), false, true, '')))[1]::text
              from pg_class c join pg_namespace n on n.oid = c.relnamespace
             where n.nspname = 'public' and c.relkind = 'r'
               and c.relname not in ('flyway_schema_history', 'job_turn', 'job_run') order by 1
            """;

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);

    private final KeptSettings settings = new KeptSettings();
    private final KeptSettings other = new KeptSettings();

    @TempDir
    static Path home;

    private static int servers;

    @Test
    void a_backup_fills_an_empty_platform_with_the_very_same_rows() throws SQLException {
        corrected("Kept School");
        var file = new ByteArrayOutputStream();
        var written = new CopyBackups(RealDatabase.shared().access(), settings).write(file);
        try (var empty = empty()) {
            var restored = new CopyBackups(empty, other).restore(new ByteArrayInputStream(file.toByteArray()));

            assertThat(restored).isEqualTo(written);
            assertThat(sums(empty)).isEqualTo(sums(RealDatabase.shared().access()));
            assertThat(openWalls(empty)).isZero();
        }
    }

    /** A table with a column that the database works out by itself. */
    private void corrected(String name) {
        var officer = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);
        var school = cast.school(name);
        cast.letIn(officer.body(), school);
        var entry = workshop.correctSchool.find(officer, school).orElseThrow();
        RegistrationDesk.require(workshop.correctSchool.save(
                officer, school, new Edit(entry.text().with(Fact.TOWN, "Marchbury"), "It moved", entry.version())));
    }

    @Test
    void the_settings_that_make_a_body_come_with_it() throws SQLException {
        settings.files.put("kestrel.cfg", "name = Kestrel".getBytes(UTF_8));
        var file = new ByteArrayOutputStream();
        new CopyBackups(RealDatabase.shared().access(), settings).write(file);
        try (var empty = empty()) {
            var restored = new CopyBackups(empty, other).restore(new ByteArrayInputStream(file.toByteArray()));

            assertThat(restored.settings()).isOne();
            assertThat(other.files.get("kestrel.cfg")).asString(UTF_8).isEqualTo("name = Kestrel");
        }
    }

    @Test
    void a_backup_of_a_sample_is_not_restored_into_a_platform_for_real() throws SQLException {
        cast.letIn(cast.body(), cast.school("Sample School"));
        settings.files.put("kestrel.cfg", "name = Kestrel".getBytes(UTF_8));
        var file = new ByteArrayOutputStream();
        new CopyBackups(RealDatabase.shared().access(), settings).write(file);
        try (var real = empty(Mode.PRODUCTION)) {
            assertThatThrownBy(() -> new CopyBackups(real, other).restore(new ByteArrayInputStream(file.toByteArray())))
                    .hasMessage(
                            "This backup was made in sample mode and this platform runs in production mode. A sample"
                                    + " fills itself when it first starts, so its backup is restored nowhere: keep the"
                                    + " directory that --data names");

            assertThat(sums(real)).anyMatch(sum -> sum.startsWith("person 0:"));
            assertThat(other.files).isEmpty();
            assertThat(openWalls(real)).isZero();
        }
    }

    @Test
    void half_a_backup_restores_nothing() throws SQLException {
        var whole = written();
        try (var empty = empty()) {
            damaged(empty, Arrays.copyOf(whole, whole.length / 2));
        }
    }

    /** Each in another part of the file: rows, names, checksums, the ZIP's own lists and times, the seal. */
    @Test
    void one_changed_byte_anywhere_restores_nothing() throws SQLException {
        var whole = written();
        try (var empty = empty()) {
            for (var part = 0; part <= 12; part++) {
                var changed = whole.clone();
                changed[(int) ((whole.length - 1L) * part / 12)] ^= 4;
                damaged(empty, changed);
            }
        }
    }

    private byte[] written() {
        cast.letIn(cast.body(), cast.school("Damaged School"));
        var file = new ByteArrayOutputStream();
        new CopyBackups(RealDatabase.shared().access(), settings).write(file);
        return file.toByteArray();
    }

    private void damaged(EmbeddedServer empty, byte[] file) throws SQLException {
        assertThatThrownBy(() -> new CopyBackups(empty, other).restore(new ByteArrayInputStream(file)))
                .isInstanceOf(IllegalStateException.class)
                .hasNoCause()
                .hasMessage("This backup is damaged or incomplete: its checksums do not agree");
        assertThat(sums(empty)).anyMatch(sum -> sum.startsWith("person 0:"));
        assertThat(openWalls(empty)).isZero();
        assertThat(other.files).isEmpty();
    }

    /** Somebody makes the first operator's account while the restore begins. */
    @Test
    void nothing_is_restored_over_people_who_come_at_the_same_moment() throws SQLException {
        var file = written();
        try (var empty = empty();
                var coming = Door.of(empty, empty.owner()).getConnection();
                var person = coming.createStatement()) {
            coming.setAutoCommit(false);
            person.execute("insert into person (id, given_name, family_name, email)"
                    + " values (1, 'Olu', 'Early', 'early@platform.example')");
            var restoring = CompletableFuture.runAsync(
                    () -> new CopyBackups(empty, other).restore(new ByteArrayInputStream(file)));
            awaitWaiting(person, restoring);
            coming.commit();

            assertThatThrownBy(restoring::join).hasMessageContaining("This platform holds people already");
            assertThat(sums(empty)).anyMatch(sum -> sum.startsWith("person 1:"));
            assertThat(openWalls(empty)).isZero();
        }
    }

    private static void awaitWaiting(Statement statement, CompletableFuture<?> other) throws SQLException {
        var end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        var waiting = false;
        while (!waiting) {
            if (System.nanoTime() > end || other.isDone()) {
                throw new AssertionError("The restore never met the other one");
            }
            try (var found = statement.executeQuery("select exists (select from pg_locks l where not l.granted"
                    + " and pg_backend_pid() = any (pg_blocking_pids(l.pid)))")) {
                found.next();
                waiting = found.getBoolean(1);
            }
        }
    }

    @Test
    void nothing_is_restored_over_people() {
        cast.letIn(cast.body(), cast.school("Living School"));
        var file = new ByteArrayOutputStream();
        var backups = new CopyBackups(RealDatabase.shared().access(), settings);
        backups.write(file);

        assertThatThrownBy(() -> backups.restore(new ByteArrayInputStream(file.toByteArray())))
                .hasMessageContaining("holds people already")
                .hasMessageEndingWith("A sample fills itself when it first starts, so no backup is restored into one");
    }

    /** Emptied, it would refuse that backup still: so the mode is what it says first. */
    @Test
    void people_are_not_named_as_the_reason_where_the_mode_is_one() throws SQLException {
        var file = written();
        try (var real = empty(Mode.PRODUCTION);
                var owner = Door.of(real, real.owner()).getConnection();
                var person = owner.createStatement()) {
            person.execute("insert into person (id, given_name, family_name, email)"
                    + " values (1, 'Olu', 'Early', 'early@platform.example')");

            assertThatThrownBy(() -> new CopyBackups(real, other).restore(new ByteArrayInputStream(file)))
                    .hasMessageStartingWith("This backup was made in sample mode and this platform runs in production");
            assertThatThrownBy(() ->
                            new CopyBackups(real, other).restore(new ByteArrayInputStream("nothing".getBytes(UTF_8))))
                    .hasMessageEndingWith("start it with --empty and a new directory");
            assertThat(openWalls(real)).isZero();
        }
    }

    private EmbeddedServer empty() throws SQLException {
        return empty(Mode.SAMPLE);
    }

    private EmbeddedServer empty(Mode mode) throws SQLException {
        var server = EmbeddedServer.start(Place.forgetful(home.resolve("cluster-" + ++servers)));
        Database.open(server, mode).close();
        return server;
    }

    static List<String> sums(DatabaseAccess database) throws SQLException {
        return texts(database, SUMS);
    }

    private static int openWalls(DatabaseAccess database) throws SQLException {
        return texts(
                        database,
                        "select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace"
                                + " where n.nspname = 'public' and c.relkind = 'r'"
                                + " and relname <> 'flyway_schema_history' and not relforcerowsecurity")
                .size();
    }

    static List<String> texts(DatabaseAccess database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.owner().user(),
                        database.owner().password());
                var statement = connection.createStatement();
                var results = statement.executeQuery(query)) {
            var texts = new ArrayList<String>();
            while (results.next()) {
                texts.add(results.getString(1));
            }
            return texts;
        }
    }
}
