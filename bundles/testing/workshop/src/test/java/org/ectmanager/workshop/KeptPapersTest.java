/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.domain.people.Position;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.persistence.transaction.DatabaseFailure;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The paper of a closed record is kept as it was when it closed, once, under its appropriate body. */
class KeptPapersTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private final PaperDesk papers = new PaperDesk(workshop, registration, desk);
    private School school;
    private Started started;
    private Caller assurer;
    private long report;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        var first = desk.reports(started).get(0);
        report = first.id();
        desk.dayComes(first.planned().opens().toString());
        desk.handsIn(started, report);
        papers.keep.run();
    }

    @Test
    void a_report_that_is_handed_in_has_none_yet() {
        assertThat(desk.review.paper(assurer, report)).isEmpty();
    }

    @Test
    void one_that_was_returned_has_none() {
        RegistrationDesk.require(
                desk.review.giveBack(assurer, desk.seen(started, report), "Please say more on target 2."));
        papers.keep.run();

        assertThat(desk.write.paper(school.tutor(), school.id(), report)).isEmpty();
    }

    @Test
    void an_accepted_one_is_the_same_for_all_who_may_read_it() {
        accepted();
        assertThat(desk.review.paper(assurer, report)).isEmpty();

        papers.keep.run();

        var kept = content(desk.review.paper(assurer, report));
        assertThat(kept).isEqualTo(opened().content().contentHash());
        assertThat(content(desk.write.paper(school.tutor(), school.id(), report)))
                .isEqualTo(kept);
        assertThat(content(desk.answer.paper(started.ect(), report))).isEqualTo(kept);
    }

    @Test
    void it_is_made_once() {
        accepted();

        assertThat(papers.keep.run()).isEqualTo("1 papers kept");
        assertThat(papers.keep.run()).isEqualTo("0 papers kept");
    }

    @Test
    void it_stays_as_it_was_when_the_next_run_would_make_another() {
        accepted();
        papers.keep.run();
        var before = content(desk.review.paper(assurer, report));

        new PaperDesk(workshop, registration, desk, opened -> "another form".getBytes(UTF_8), KeptPapersTest::none)
                .keep.run();

        assertThat(content(desk.review.paper(assurer, report))).isEqualTo(before);
    }

    @Test
    void who_opens_it_is_on_record() {
        accepted();
        papers.keep.run();

        desk.answer.paper(started.ect(), report);

        var seen = workshop.transactions
                .in(assurer.scope(), () -> new JdbcAuditTrail(workshop.transactions).latest("report.paper-viewed", 5))
                .get(0);
        assertThat(seen.actor()).contains(started.ect().person());
        assertThat(seen.happening().subjectId()).contains(report);
    }

    @Test
    void nobody_is_on_record_for_having_looked_when_it_is_made() {
        accepted();
        var before = workshop.trail(school.body(), 1);

        papers.keep.run();

        assertThat(workshop.trail(school.body(), 1)).isEqualTo(before);
    }

    @Test
    void another_body_reads_none_of_it() {
        accepted();
        papers.keep.run();
        var stranger = cast.staff(cast.body(), Position.QUALITY_ASSURER);

        assertThat(desk.review.paper(stranger, report)).isEmpty();
    }

    @Test
    void another_teacher_and_another_school_read_none_of_it() {
        accepted();
        papers.keep.run();
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var others = registration.school(school.body());
        var neighbour = desk.started(others);

        assertThat(desk.answer.paper(neighbour.ect(), report)).isEmpty();
        assertThat(desk.write.paper(others.tutor(), others.id(), report)).isEmpty();
    }

    @Test
    void the_first_wall_holds_without_the_second() throws SQLException {
        accepted();
        papers.keep.run();
        var stranger = cast.staff(cast.body(), Position.QUALITY_ASSURER);

        Walls.without(List.of("paper", "report"), () -> assertThat(desk.review.paper(stranger, report))
                .isEmpty());
    }

    @Test
    void the_second_wall_holds_without_the_first() {
        accepted();
        papers.keep.run();
        var stranger = cast.staff(cast.body(), Position.QUALITY_ASSURER);

        assertThat(workshop.transactions.in(stranger.scope(), () -> workshop.transactions
                        .sql()
                        .list(
                                "select subject_id from paper where subject_id = ?",
                                row -> row.number("subject_id"),
                                report)))
                .isEmpty();
    }

    @Test
    void what_is_kept_can_neither_be_changed_nor_taken_away() {
        accepted();
        papers.keep.run();

        assertThatThrownBy(() -> change("update paper set content = null, sha256 = null, kept_at = null"))
                .isInstanceOf(DatabaseFailure.class);
        assertThatThrownBy(() -> change("delete from paper")).isInstanceOf(DatabaseFailure.class);
    }

    @Test
    void a_registration_that_was_authorised_has_its_paper_for_school_and_body() {
        var id = started.induction().registration();

        assertThat(content(registration.register.paper(school.lead(), school.id(), id)))
                .isEqualTo("Authorised");
        assertThat(content(registration.decided.paper(cast.staff(school.body(), Position.AB_ADMINISTRATOR), id)))
                .isEqualTo("Authorised");
    }

    @Test
    void one_that_was_withdrawn_has_none() {
        var id = registration.typed(school, registration.answers(school));
        var draft = registration.register.find(school.lead(), school.id(), id).orElseThrow();
        RegistrationDesk.require(registration.register.withdraw(
                school.lead(),
                school.id(),
                new org.ectmanager.application.registration.RegisterEct.Draft(id, draft.version())));
        papers.keep.run();

        assertThat(registration.register.paper(school.lead(), school.id(), id)).isEmpty();
    }

    @Test
    void it_goes_with_its_record() throws SQLException {
        accepted();
        papers.keep.run();
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("delete from reminder where report_id = " + report);
            statement.execute("delete from report where id = " + report);
            try (var left = statement.executeQuery(
                    "select count(*) from paper where subject = 'report' and subject_id = " + report)) {
                left.next();
                assertThat(left.getInt(1)).isZero();
            }
            connection.rollback();
        }
        assertThat(workshop.transactions.in(assurer.scope(), () -> workshop.papers.find(Subject.REPORT, report)))
                .isPresent();
    }

    private void accepted() {
        RegistrationDesk.require(desk.review.accept(assurer, desk.seen(started, report)));
        assertThat(desk.report(started, report).state()).isEqualTo(Report.State.ACCEPTED);
    }

    private Opened opened() {
        return desk.review.look(assurer, report).orElseThrow();
    }

    private void change(String statement) {
        workshop.transactions.run(
                assurer.scope(), () -> workshop.transactions.sql().change(statement));
    }

    private static String content(Optional<Evidence.File> paper) {
        return new String(paper.orElseThrow().content(), UTF_8);
    }

    private static byte[] none(Object body, Object whole, Object choices) {
        return new byte[0];
    }
}
