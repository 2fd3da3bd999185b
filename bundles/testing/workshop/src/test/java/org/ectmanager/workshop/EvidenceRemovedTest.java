/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that was attached by mistake is taken off again, as long as the report is written. */
class EvidenceRemovedTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller assurer;
    private long review;

    @BeforeEach
    void a_review_is_written_with_a_file() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        review = first.id();
        attaches("wrong.pdf");
    }

    @Test
    void it_is_gone_from_the_report_and_what_was_in_it_from_the_database() throws SQLException {
        var file = attached().get(0).id();

        assertThat(removes(file)).isEmpty();

        assertThat(attached()).isEmpty();
        assertThat(desk.write.evidence(school.tutor(), school.id(), review, file))
                .isEmpty();
        assertThat(stored(file)).isEmpty();
    }

    @Test
    void the_trail_tells_which_file_it_was() throws SQLException {
        var file = attached().get(0).id();
        var hash = stored(file).get(0);

        RegistrationDesk.require(removes(file));

        var last = workshop.transactions.in(
                assurer.scope(), () -> new JdbcAuditTrail(workshop.transactions).latest("report.evidence-removed", 1));
        assertThat(last.get(0).happening().sentence()).endsWith(hash);
        assertThat(asked(
                        "select old ->> 'name' from audit_row where relation = 'stored_file' and old ->> 'sha256' = ?"
                                + " and body = ?",
                        hash,
                        school.body().value()))
                .containsExactly("wrong.pdf");
    }

    @Test
    void whoever_presses_second_is_told_that_it_is_not_there_any_more() {
        var seen = desk.seen(started, review);
        var file = attached().get(0).id();
        RegistrationDesk.require(desk.write.detach(school.lead(), school.id(), seen, file));

        assertThat(desk.write.detach(school.tutor(), school.id(), seen, file))
                .extracting(Refusal::code)
                .containsExactly("evidence.gone");
        assertThat(removes(file)).extracting(Refusal::code).containsExactly("evidence.gone");
    }

    @Test
    void whoever_has_not_seen_what_a_colleague_attached_looks_again() {
        var seen = desk.seen(started, review);
        attaches("another.pdf");

        assertThat(desk.write.detach(
                        school.tutor(), school.id(), seen, attached().get(0).id()))
                .extracting(Refusal::code)
                .containsExactly("report.changed");
        assertThat(attached()).hasSize(2);
    }

    @Test
    void once_the_report_is_shared_it_stays() {
        desk.writes(started, review);
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, review)));

        assertThat(removes(attached().get(0).id())).extracting(Refusal::code).containsExactly("report.moved-on");
        assertThat(attached()).hasSize(1);
    }

    @Test
    void nobody_removes_it_who_may_not_write_the_report() {
        var file = attached().get(0).id();
        var other = registration.school(school.body());
        var seen = desk.seen(started, review);

        assertThatThrownBy(() -> desk.write.detach(other.tutor(), school.id(), seen, file))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> desk.write.detach(started.ect(), school.id(), seen, file))
                .isInstanceOf(NotAllowed.class);
        assertThat(desk.write.detach(other.tutor(), other.id(), seen, file)).isNotEmpty();
        assertThat(attached()).hasSize(1);
    }

    @Test
    void what_was_signed_with_it_keeps_it_and_is_signed_again() throws SQLException {
        returned();
        var file = attached().get(0).id();

        RegistrationDesk.require(removes(file));
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, review)));

        assertThat(attached()).isEmpty();
        assertThat(stored(file)).hasSize(1);
        assertThat(desk.report(started, review).state()).isEqualTo(State.AWAITING_ECT);
    }

    @Test
    void what_came_and_went_after_a_return_leaves_nothing_and_the_signatures_stand() throws SQLException {
        returned();
        workshop.clock.moveTo(workshop.clock.instant().plusSeconds(60));
        attaches("later.pdf");
        var file = attached().get(1).id();

        RegistrationDesk.require(removes(file));
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, review)));

        assertThat(stored(file)).isEmpty();
        assertThat(desk.report(started, review).state()).isEqualTo(State.SUBMITTED);
    }

    private void returned() {
        desk.handsIn(started, review);
        RegistrationDesk.require(desk.review.giveBack(assurer, desk.seen(started, review), "Please look again"));
    }

    private void attaches(String name) {
        var file = new Evidence.File(name, "application/pdf", ("%PDF-1.7 " + name).getBytes(UTF_8));
        RegistrationDesk.require(desk.write.attach(school.tutor(), school.id(), desk.seen(started, review), file));
    }

    private List<Evidence.Attached> attached() {
        return desk.write
                .open(school.tutor(), school.id(), review)
                .orElseThrow()
                .evidence();
    }

    private List<Refusal> removes(long file) {
        return desk.write.detach(school.tutor(), school.id(), desk.seen(started, review), file);
    }

    /** The hash of what is kept, if it is. */
    private List<String> stored(long file) throws SQLException {
        return asked(
                "select sha256 from stored_file where body = ? and id = ?",
                school.body().value(),
                file);
    }

    private static List<String> asked(String query, Object... values) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.prepareStatement(query)) {
            for (var index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            try (var results = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (results.next()) {
                    found.add(results.getString(1));
                }
                return found;
            }
        }
    }
}
