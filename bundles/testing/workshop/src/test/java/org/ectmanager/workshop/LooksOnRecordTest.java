/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.AuditTrail.Recorded;
import org.ectmanager.application.port.Evidence;
import org.ectmanager.application.post.ManagePosts.Kind;
import org.ectmanager.application.post.ManagePosts.Seen;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.domain.people.Position;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever looks at a teacher's record is on record with what they saw and when: teacher, school and body. */
class LooksOnRecordTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private long report;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        var first = desk.reports(started).get(0);
        report = first.id();
        desk.dayComes(first.planned().opens().toString());
    }

    @Test
    void a_teacher_who_opens_a_report() {
        desk.handsIn(started, report);
        desk.answer.open(started.ect(), report);

        assertSeen("report.viewed", started.ect(), report);
    }

    @Test
    void the_file_of_evidence_that_each_of_them_opens() {
        var tutor = school.tutor();
        RegistrationDesk.require(desk.write.attach(tutor, school.id(), desk.seen(started, report), file()));
        desk.handsIn(started, report);
        var file = desk.write
                .open(tutor, school.id(), report)
                .orElseThrow()
                .evidence()
                .get(0)
                .id();
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);

        assertThat(desk.write.evidence(tutor, school.id(), report, file)).isPresent();
        assertSeen("report.evidence-viewed", tutor, report);
        assertThat(desk.answer.evidence(started.ect(), report, file)).isPresent();
        assertSeen("report.evidence-viewed", started.ect(), report);
        assertThat(desk.review.evidence(assurer, report, file)).isPresent();
        assertSeen("report.evidence-viewed", assurer, report);
        assertThat(latest(assurer).happening().sentence()).contains(Long.toString(file));
    }

    @Test
    void a_file_that_is_not_there_was_not_seen() {
        desk.handsIn(started, report);
        var before = looks("report.evidence-viewed").size();

        desk.answer.evidence(started.ect(), report, 1);

        assertThat(looks("report.evidence-viewed")).hasSize(before);
    }

    @Test
    void the_school_and_the_head_who_read_a_registration() {
        var id = registration.typed(school, registration.answers(school));

        var found = registration.register.find(school.lead(), school.id(), id).orElseThrow();
        assertSeen("registration.viewed", school.lead(), id);
        registration.register.review(school.head(), found);
        assertSeen("registration.viewed", school.head(), id);
    }

    @Test
    void whoever_reads_the_absences() {
        desk.absences.of(school.tutor(), started.induction().id());

        assertSeen("absences.viewed", school.tutor(), started.induction().id());
    }

    @Test
    void whoever_reads_the_posts() {
        desk.posts.of(school.head(), started.induction().id());

        assertSeen("posts.viewed", school.head(), started.induction().id());
    }

    @Test
    void whoever_tries_what_a_change_of_the_posts_would_do() {
        var induction = started.induction();
        var end = new Wish(Kind.END, induction.school(), Map.of());

        desk.posts.preview(school.head(), new Seen(induction.id(), induction.version()), end);

        assertSeen("posts.viewed", school.head(), induction.id());
    }

    @Test
    void posts_beside_a_record_that_was_looked_at_are_no_look_of_their_own() {
        assertThat(desk.posts.beside(school.head(), started.induction())).isPresent();

        assertThat(looks("posts.viewed")).isEmpty();
    }

    @Test
    void the_body_that_reads_what_is_wrong_with_a_contract() {
        desk.writes(started, report);
        var said = desk.attendance(started, report);
        RegistrationDesk.require(desk.write.attend(
                school.tutor(),
                school.id(),
                desk.seen(started, report),
                new Attendance("no", "The hours changed in October", said.daysServed(), said.daysAbsent())));
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, report)));
        var officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        var waiting = desk.settle.waiting(officer).get(0).correction();

        desk.settle.look(officer, waiting.id());

        assertSeen("contract.viewed", officer, started.induction().id());
    }

    @Test
    void a_page_that_asks_twice_is_one_look_and_another_minute_is_another() {
        desk.absences.of(school.tutor(), started.induction().id());
        desk.absences.of(school.tutor(), started.induction().id());
        var once = looks("absences.viewed").size();
        workshop.clock.pass(Duration.ofMinutes(1));
        desk.absences.of(school.tutor(), started.induction().id());

        assertThat(once).isEqualTo(1);
        assertThat(looks("absences.viewed")).hasSize(2);
    }

    @Test
    void somebody_else_in_the_same_minute_is_another_look() {
        desk.absences.of(school.tutor(), started.induction().id());
        desk.absences.of(started.ect(), started.induction().id());

        assertThat(looks("absences.viewed"))
                .extracting(Recorded::actor)
                .containsExactly(
                        Optional.of(started.ect().person()),
                        Optional.of(school.tutor().person()));
    }

    private void assertSeen(String kind, Caller by, long record) {
        var seen = looks(kind).get(0);
        assertThat(seen.actor()).contains(by.person());
        assertThat(seen.happening().subjectId()).contains(record);
        assertThat(seen.at()).isEqualTo(workshop.clock.instant());
    }

    private Recorded latest(Caller caller) {
        return workshop.transactions
                .in(caller.scope(), () -> new JdbcAuditTrail(workshop.transactions).latest(1))
                .get(0);
    }

    private List<Recorded> looks(String kind) {
        return workshop.transactions.in(
                school.lead().scope(), () -> new JdbcAuditTrail(workshop.transactions).latest(kind, 50));
    }

    private static Evidence.File file() {
        return new Evidence.File(
                "notes.pdf", "application/pdf", "%PDF-1.7 seen in week 3".getBytes(StandardCharsets.UTF_8));
    }
}
