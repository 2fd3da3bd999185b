/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R11: a teacher's named contact neither assures the quality of their induction nor decides on it. */
class NamedContactTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Caller officer;
    private Caller assurer;

    @BeforeEach
    void a_school_and_staff() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
    }

    @Test
    void a_quality_assurer_is_no_contact_while_every_assurer_may_review() {
        assertThat(authorise(new Terms(Optional.of(assurer.person()), Optional.empty(), "", true)))
                .extracting(Refusal::field)
                .containsExactly("namedContact");
    }

    @Test
    void a_quality_assurer_is_no_contact_of_the_teacher_whose_assurer_they_are() {
        assertThat(authorise(new Terms(Optional.of(assurer.person()), Optional.of(assurer.person()), "", true)))
                .extracting(Refusal::field)
                .containsExactly("namedContact");
    }

    @Test
    void a_quality_assurer_may_be_contact_of_a_teacher_who_has_another_assurer() {
        var other = cast.staff(school.body(), Position.QUALITY_ASSURER);

        assertThat(authorise(new Terms(Optional.of(assurer.person()), Optional.of(other.person()), "", true)))
                .isEmpty();
    }

    @Test
    void the_contact_neither_accepts_nor_returns_a_report() {
        var started = desk.started(school);
        var contact = contact(started);
        var report = handedIn(started);

        assertThat(desk.review.accept(contact, desk.seen(started, report)))
                .extracting(Refusal::code)
                .containsExactly("report.named-contact");
        assertThat(desk.review.giveBack(contact, desk.seen(started, report), "Name the lessons"))
                .extracting(Refusal::code)
                .containsExactly("report.named-contact");
        assertThat(desk.report(started, report).state()).isEqualTo(State.SUBMITTED);
    }

    @Test
    void others_accept_it() {
        var started = desk.started(school);
        var report = handedIn(started);

        assertThat(desk.review.accept(officer, desk.seen(started, report))).isEmpty();
    }

    @Test
    void the_contact_gets_no_mail_that_a_report_was_handed_in() {
        var started = desk.started(school);
        handedIn(started);
        desk.tell.run();

        assertThat(told(contact(started))).isFalse();
        assertThat(told(officer)).isTrue();
        assertThat(told(assurer)).isTrue();
    }

    private boolean told(Caller caller) {
        return workshop.post.stream()
                .anyMatch(letter -> letter.to().value().equals(cast.email(caller))
                        && letter.subject().startsWith("A report was handed in"));
    }

    /** Whoever authorised is the contact. */
    private Caller contact(Started started) {
        var contact = started.induction().team().namedContact();
        var person = workshop.transactions.in(
                Scope.of(school.body()), () -> workshop.people.known(contact).orElseThrow());
        return cast.caller(school.body(), contact, person.name());
    }

    private long handedIn(Started started) {
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        desk.handsIn(started, first.id());
        return first.id();
    }

    private List<Refusal> authorise(Terms terms) {
        var id = registration.signed(school, registration.answers(school));
        return registration.authorise.authorise(officer, registration.draft(school, id), terms);
    }
}
