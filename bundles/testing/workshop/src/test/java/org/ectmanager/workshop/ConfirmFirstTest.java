/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportKind;
import org.ectmanager.spi.body.BodyPolicy;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever may not sign yet is not asked to: the body is told what it holds up, and the head once they may. */
class ConfirmFirstTest {

    private static final String HELD_UP = "A head teacher whom you have still to confirm";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Caller officer;

    @BeforeEach
    void a_school_of_a_body_that_confirms_heads() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body(BodyPolicy.standard().confirmingNewHeads()));
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
    }

    @Test
    void a_registration_to_sign_is_told_to_the_body_and_not_to_the_unconfirmed_head() throws SQLException {
        addedByTheLead();
        sends();

        assertThat(subjects(school.head())).isEmpty();
        assertThat(letter(officer).text().toString())
                .contains("registration waits for the signature", "console/heads/" + post());
    }

    @Test
    void once_confirmed_the_head_is_led_to_what_waits() throws SQLException {
        addedByTheLead();
        sends();
        confirm();

        assertThat(cast.letterTo(cast.email(school.head())).text().toString())
                .contains("What waits for your signature is on your home page");
    }

    @Test
    void a_confirmed_head_is_asked_and_the_body_hears_nothing() throws SQLException {
        addedByTheLead();
        confirm();
        sends();

        assertThat(subjects(school.head())).contains("Please sign an early career teacher’s registration");
        assertThat(subjects(officer)).doesNotContain(HELD_UP);
    }

    @Test
    void a_head_who_came_in_without_a_colleague_is_asked_at_once() {
        sends();

        assertThat(subjects(school.head())).contains("Please sign an early career teacher’s registration");
        assertThat(subjects(officer)).isEmpty();
    }

    @Test
    void a_head_who_has_not_accepted_is_a_matter_of_the_school_first() throws SQLException {
        addedByTheLead();
        byOwner("update appointment set accepted_at = null, given_name = 'Typed', family_name = 'Here', email = '"
                + cast.email(school.head()) + "' where id = " + post());
        sends();

        assertThat(subjects(school.lead())).contains("A registration waits for a head teacher’s signature");
        assertThat(subjects(officer)).doesNotContain(HELD_UP);
    }

    @Test
    void where_no_policy_asks_a_head_is_asked_unconfirmed() throws SQLException {
        school = registration.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        addedByTheLead();
        sends();

        assertThat(subjects(school.head())).contains("Please sign an early career teacher’s registration");
    }

    @Test
    void an_assessment_to_sign_and_its_reminders_are_told_to_the_body() throws SQLException {
        var started = desk.started(school);
        var assessment = desk.reports(started).stream()
                .filter(report -> report.planned().kind() != ReportKind.PROGRESS_REVIEW)
                .findFirst()
                .orElseThrow();
        addedByTheLead();
        desk.dayComes(assessment.planned().opens().toString());
        allButTheHeadSign(started, assessment.id());
        desk.tell.run();

        assertThat(letter(officer).text().toString()).contains("A report that is due on");

        workshop.post.clear();
        desk.dayComes(assessment.planned().due().plusDays(1).toString());
        desk.tell.run();

        assertThat(letter(officer).text().toString()).contains("A report that is due on");
        assertThat(workshop.post)
                .filteredOn(letter -> letter.subject().contains(assessment.title()))
                .extracting(letter -> letter.to().value())
                .doesNotContain(cast.email(school.head()));
    }

    private void allButTheHeadSign(Started started, long id) {
        desk.writes(started, id);
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, id)));
        var form = desk.report(started, id).form().orElseThrow();
        var answers = ReportDesk.answers(form, Map.of());
        RegistrationDesk.require(desk.answer.draft(started.ect(), desk.seen(started, id), answers));
        RegistrationDesk.require(desk.answer.sign(started.ect(), desk.seen(started, id), ReportDesk.OATH));
        desk.tell.run();
        workshop.post.clear();
        RegistrationDesk.require(
                desk.write.sign(school.tutor(), school.id(), desk.seen(started, id), Signatory.TUTOR, ReportDesk.OATH));
        assertThat(desk.report(started, id).state()).isEqualTo(State.AWAITING_HEAD);
    }

    private void sends() {
        delivered();
        workshop.post.clear();
        var id = registration.typed(school, registration.answers(school));
        RegistrationDesk.require(
                registration.register.send(school.lead(), school.id(), registration.draft(school, id), ""));
        delivered();
    }

    private void delivered() {
        workshop.tell.run();
    }

    private void confirm() {
        var version = workshop.confirmHeads
                .find(officer, post())
                .orElseThrow()
                .appointed()
                .appointment()
                .version();
        RegistrationDesk.require(workshop.confirmHeads.confirm(officer, post(), version));
    }

    private void addedByTheLead() throws SQLException {
        byOwner("update appointment set added_by = " + school.lead().person().value()
                + ", confirmed_at = null where id = " + post());
    }

    private long post() {
        return school.head().appointments().get(0).id();
    }

    private Letter letter(Caller reader) {
        return letters(reader).stream()
                .filter(letter -> letter.subject().equals(HELD_UP))
                .findFirst()
                .orElseThrow();
    }

    private List<String> subjects(Caller reader) {
        return letters(reader).stream().map(Letter::subject).toList();
    }

    private List<Letter> letters(Caller reader) {
        var address = cast.email(reader);
        return workshop.post.stream()
                .filter(letter -> letter.to().value().equals(address))
                .toList();
    }

    private static void byOwner(String sql) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
