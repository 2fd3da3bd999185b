/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Block.Paragraph;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a body tells a teacher whom it has released arrives where they are now, and the body does not learn where. */
class MailAfterReleaseTest {

    private static final String REASON = "The school has closed and nobody there knew the teacher.";

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller officer;
    private String before;
    private String now;
    private long shared;

    @BeforeEach
    void a_teacher_with_a_shared_report_is_released_and_takes_another_address() throws SQLException {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        before = cast.email(started.ect());
        now = "now" + started.ect().person().value() + "@elsewhere.example";
        var first = desk.reports(started).get(0);
        shared = first.id();
        desk.dayComes(first.planned().opens().toString());
        desk.writes(started, shared);
        RegistrationDesk.require(desk.write.share(school.tutor(), school.id(), desk.seen(started, shared)));
        desk.tell.run();
        workshop.post.clear();
        leaves();
        moves();
    }

    @Test
    void a_mail_goes_to_the_address_that_is_theirs_now() {
        closes();

        assertThat(workshop.post)
                .extracting(letter -> letter.to().value())
                .contains(now)
                .doesNotContain(before);
    }

    @Test
    void their_mail_leaves_the_reason_to_the_page_as_the_schools_does() {
        closes();

        assertThat(words(now))
                .contains("The reason is on the page of the report.")
                .noneMatch(words -> words.contains(REASON));
        assertThat(words(cast.email(school.tutor())))
                .contains("The reason is on the page of the report.")
                .noneMatch(words -> words.contains(REASON));
    }

    @Test
    void what_is_kept_of_the_letter_is_the_address_that_the_body_knows() {
        closes();

        assertThat(addressesKept()).contains(before).doesNotContain(now);
    }

    @Test
    void another_body_is_not_told_the_address() {
        assertThat(mailbox(Scope.of(school.body()))).map(EmailAddress::value).hasValue(now);
        assertThat(mailbox(Scope.of(cast.body()))).isEmpty();
        assertThat(mailbox(Scope.nobody())).isEmpty();
    }

    @Test
    void whoever_is_not_released_has_no_other_mailbox() {
        comesBack();

        assertThat(mailbox(Scope.of(school.body()))).isEmpty();
    }

    @Test
    void reminders_are_as_they_chose_and_the_row_of_it_is_not_the_bodys_to_read() {
        workshop.finishSignIn.choosePreferences(started.ect(), false);

        assertThat(workshop.transactions.in(
                        Scope.of(school.body()),
                        () -> workshop.accounts.preferences(started.ect().person())))
                .hasValue(new ContactPreferences(false));
        assertThat(workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                        .sql()
                        .list(
                                "select 1 from contact_preference where person_id = ?",
                                row -> true,
                                started.ect().person().value())))
                .isEmpty();
    }

    @Test
    void mail_about_nothing_of_theirs_goes_on_as_before() {
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> workshop.outbox.put("report.awaits-AWAITING_TUTOR", Map.of("report", Long.toString(shared))));
        desk.tell.run();

        assertThat(workshop.post).extracting(letter -> letter.to().value()).containsExactly(cast.email(school.tutor()));
    }

    private void closes() {
        RegistrationDesk.require(desk.close.close(officer, desk.seen(started, shared), REASON));
        desk.tell.run();
    }

    private List<String> words(String address) {
        return workshop.post.stream()
                .filter(letter -> letter.to().value().equals(address))
                .map(Letter::text)
                .flatMap(List::stream)
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private List<String> addressesKept() {
        return workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                .sql()
                .list(
                        "select address from letter l join outbox o on o.body = l.body and o.id = l.message_id"
                                + " where l.body = ? and o.kind = 'report.closed'",
                        row -> row.text("address"),
                        school.body().value()));
    }

    private Optional<EmailAddress> mailbox(Scope scope) {
        return workshop.transactions.in(
                scope, () -> workshop.people.mailboxOfReleased(started.ect().person()));
    }

    private void leaves() {
        saved(Induction.State.LEFT);
    }

    private void comesBack() {
        saved(Induction.State.OPEN);
    }

    private void saved(Induction.State state) {
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> registration.inductions.save(registration
                        .inductions
                        .find(started.induction().id())
                        .orElseThrow()
                        .ended(state)));
    }

    private void moves() throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var change = connection.prepareStatement("update person set email = ? where id = ?")) {
            change.setString(1, now);
            change.setLong(2, started.ect().person().value());
            assertThat(change.executeUpdate()).isOne();
        }
    }
}
