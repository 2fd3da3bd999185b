/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import javax.persistence.EntityManagerFactory;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.people.Position;
import org.ectmanager.persistence.schema.Database;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A database from before papers were kept, with records that were closed in it, is brought up to date. */
class UpgradeTest {

    private static final String BEFORE_PAPERS = "26";

    private static EarlierDatabase earlier;
    private static HikariDataSource pool;
    private static EntityManagerFactory entities;
    private static Workshop upgraded;
    private static PaperDesk papers;
    private static Started started;
    private static long report;
    private static String signed;

    @BeforeAll
    static void a_registration_was_authorised_and_a_report_accepted_before_the_upgrade()
            throws IOException, SQLException {
        var before = new Workshop();
        var assurer = closesARecord(before);
        earlier = EarlierDatabase.at(BEFORE_PAPERS);
        earlier.take(started.school().body());
        assertThat(earlier.asked("select to_regclass('paper') is null")).isEqualTo("t");
        assertThat(earlier.asked("select state from report where id = " + report))
                .isEqualTo("ACCEPTED");

        pool = Database.open(earlier.access(), Mode.SAMPLE);
        entities = RealDatabase.entitiesOver(pool);
        upgraded = new Workshop(new PositionRights(), entities);
        upgraded.bodies.arrive(
                plugin(before.bodies.find(assurer.body()).orElseThrow().profile()));
        var cast = new Cast(upgraded);
        var registration = new RegistrationDesk(upgraded, cast);
        papers = new PaperDesk(upgraded, registration, new ReportDesk(upgraded, cast, registration));
        upgraded.clock.moveTo(before.clock.instant());
    }

    private static Caller closesARecord(Workshop before) {
        var cast = new Cast(before);
        var registration = new RegistrationDesk(before, cast);
        var desk = new ReportDesk(before, cast, registration);
        before.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        started = desk.started(registration.school(cast.body()));
        var first = desk.reports(started).get(0);
        report = first.id();
        desk.dayComes(first.planned().opens().toString());
        desk.handsIn(started, report);
        var assurer = cast.staff(started.school().body(), Position.QUALITY_ASSURER);
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, report)));
        signed = desk.review.look(assurer, report).orElseThrow().content().contentHash();
        return assurer;
    }

    @AfterAll
    static void it_goes() {
        if (entities != null) {
            entities.close();
            pool.close();
        }
        if (earlier != null) {
            earlier.close();
        }
    }

    @Test
    void each_closed_record_gets_its_paper_once_and_keeps_it() {
        assertThat(kept(Subject.REPORT, report)).isEmpty();

        assertThat(papers.keep.run()).isEqualTo("2 papers kept");

        assertThat(kept(Subject.REPORT, report)).isEqualTo(signed);
        assertThat(kept(Subject.REGISTRATION, started.induction().registration()))
                .isEqualTo("Authorised");
        assertThat(papers.keep.run()).isEqualTo("0 papers kept");
    }

    private static String kept(Subject subject, long record) {
        return upgraded.transactions.in(started.school().lead().scope(), () -> upgraded.papers
                .find(subject, record)
                .map(paper -> new String(paper, UTF_8))
                .orElse(""));
    }

    private static AppropriateBodyPlugin plugin(BodyProfile profile) {
        return () -> profile;
    }
}
