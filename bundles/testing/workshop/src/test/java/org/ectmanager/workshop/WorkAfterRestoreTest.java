/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.persistence.EntityManagerFactory;
import org.ectmanager.application.decision.DecideInduction.Choice;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.persistence.backup.CopyBackups;
import org.ectmanager.persistence.schema.Database;
import org.ectmanager.postgres.EmbeddedServer;
import org.ectmanager.postgres.EmbeddedServer.Place;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole induction with all that hangs on it goes into a backup, comes out of it, and work goes on. */
class WorkAfterRestoreTest extends AtTheHarbour {

    private static final List<String> HELD = List.of(
            "report",
            "signature",
            "evidence",
            "stored_file",
            "decision",
            "paper",
            "last_good",
            "hand_over",
            "hand_over_file",
            "hand_over_step",
            "teacher_change",
            "reminder",
            "contract",
            "audit_event",
            "audit_row",
            "outbox");

    private static final String HIGHEST =
            """
            select max(id)::text from audit_event union all select max(id)::text from audit_row
            union all select max(id)::text from person
            """;

    @TempDir
    private Path home;

    @Test
    void everything_comes_back_and_the_work_goes_on() throws SQLException {
        RegistrationDesk.require(plugins.send.sent(officer, made(), 1));
        var done = decided(workshop, cast, desk);
        workshop.keepLooks.run();
        var paper = paper(workshop, done);
        assertThat(paper).isNotEmpty();
        var file = new ByteArrayOutputStream();
        new CopyBackups(RealDatabase.shared().access(), new KeptSettings()).write(file);

        try (var server = EmbeddedServer.start(Place.forgetful(home.resolve("cluster")))) {
            Database.open(server, Mode.SAMPLE).close();
            new CopyBackups(server, new KeptSettings()).restore(new ByteArrayInputStream(file.toByteArray()));

            var sums = BackupTest.sums(server);
            assertThat(sums).isEqualTo(BackupTest.sums(RealDatabase.shared().access()));
            for (var table : HELD) {
                assertThat(sums)
                        .as(table)
                        .anyMatch(sum -> sum.startsWith(table + " "))
                        .noneMatch(sum -> sum.startsWith(table + " 0:"));
            }
            goesOn(server, done, paper);
        }
    }

    /** As after the next start: every number that is given is a new one, or the keys would refuse it. */
    private void goesOn(EmbeddedServer server, Started kept, String paper) throws SQLException {
        var before = BackupTest.texts(server, HIGHEST);
        try (var pool = Database.open(server, Mode.SAMPLE);
                var entities = new Closing(RealDatabase.entitiesOver(pool))) {
            var there = new Workshop(new PositionRights(), entities.factory());
            var people = new Cast(there);
            var done = decided(there, people, new RegistrationDesk(there, people));

            assertThat(there.trail(done.school().body(), 1)).isNotEmpty();
            assertThat(paper(there, kept)).isEqualTo(paper);
        }
        var after = BackupTest.texts(server, HIGHEST);
        for (var kind = 0; kind < before.size(); kind++) {
            assertThat(Long.parseLong(after.get(kind))).isGreaterThan(Long.parseLong(before.get(kind)));
        }
    }

    /** From the registration to the decision, with a file and everybody's signatures. */
    private static Started decided(Workshop workshop, Cast cast, RegistrationDesk registration) {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var desk = new ReportDesk(workshop, cast, registration);
        var school = registration.school(cast.body());
        var started = desk.started(school);
        var last = desk.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        desk.dayComes(last.planned().opens().toString());
        var file = new Evidence.File("plan.pdf", "application/pdf", "%PDF-1.7 the plan".getBytes(UTF_8));
        RegistrationDesk.require(desk.write.attach(school.tutor(), school.id(), desk.seen(started, last.id()), file));
        desk.decided(started, new Choice("pass", "", "All standards are met"));
        assertThat(desk.report(started, last.id()).state()).isEqualTo(State.ACCEPTED);
        desk.tell.run();
        new PaperDesk(workshop, registration, desk).keep.run();
        return started;
    }

    /** What is kept of the registration with which it all began. */
    private static String paper(Workshop workshop, Started started) {
        return workshop.transactions
                .in(
                        started.ect().scope(),
                        () -> workshop.papers.find(
                                Subject.REGISTRATION, started.induction().registration()))
                .map(content -> new String(content, UTF_8))
                .orElseThrow();
    }

    private record Closing(EntityManagerFactory factory) implements AutoCloseable {

        @Override
        public void close() {
            factory.close();
        }
    }
}
