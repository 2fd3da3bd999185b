/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.People.Appointed;
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

    private static final String AWAITED = "An induction waits for a decision";

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
    void a_missing_contact_and_a_missing_tick_are_told_at_once() {
        var answers = registration.answers(school);
        answers.put("familyName", "Quite-Different");
        var id = registration.signed(school, answers);
        var terms = new Terms(Optional.empty(), Optional.empty(), "", false);

        assertThat(registration.authorise.authorise(officer, registration.draft(school, id), terms))
                .extracting(Refusal::field)
                .contains("namedContact", "noted");
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

    @Test
    void the_contact_gets_no_mail_that_a_decision_is_awaited_even_when_they_make_decisions() {
        var started = desk.started(school);
        var contact = alsoMaker(contact(started));
        var other = cast.staff(school.body(), Position.DECISION_MAKER);
        finalIn(started);
        desk.tell.run();

        assertThat(told(contact, AWAITED)).isFalse();
        assertThat(told(other, AWAITED)).isTrue();
    }

    @Test
    void a_lead_is_told_of_an_awaited_decision_when_nobody_may_make_it() {
        var started = desk.started(school);
        alsoMaker(contact(started));
        var lead = cast.staff(school.body(), Position.AB_LEAD);
        finalIn(started);
        desk.tell.run();

        assertThat(told(lead, AWAITED)).isTrue();
    }

    @Test
    void the_contact_is_told_that_they_do_not_decide_before_they_type_anything() {
        var started = desk.started(school);
        var contact = alsoMaker(contact(started));
        var maker = cast.staff(school.body(), Position.DECISION_MAKER);
        finalIn(started);
        var file = desk.decide
                .look(maker, desk.decide.awaited(maker).get(0).decision().id())
                .orElseThrow();

        assertThat(desk.decide.decider(contact, file)).isEqualTo(DecideInduction.Decider.NAMED_CONTACT);
        assertThat(desk.decide.decider(maker, file)).isEqualTo(DecideInduction.Decider.DECIDES);
        assertThat(desk.decide.decider(assurer, file)).isEqualTo(DecideInduction.Decider.OTHER);
    }

    /** The same person, a decision maker as well. */
    private Caller alsoMaker(Caller person) {
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> workshop.people.appoint(new Appointed(
                        workshop.people.known(person.person()).orElseThrow(),
                        new Appointment(
                                workshop.ids.next(),
                                person.person(),
                                Optional.empty(),
                                Position.DECISION_MAKER,
                                false,
                                workshop.clock.instant(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(workshop.clock.instant()),
                                1))));
        return cast.caller(school.body(), person.person(), person.name());
    }

    private void finalIn(Started started) {
        var last = desk.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        desk.dayComes(last.planned().opens().toString());
        desk.handsIn(started, last.id());
    }

    private boolean told(Caller caller) {
        return told(caller, "A report was handed in");
    }

    private boolean told(Caller caller, String subject) {
        return workshop.post.stream()
                .anyMatch(letter -> letter.to().value().equals(cast.email(caller))
                        && letter.subject().startsWith(subject));
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
