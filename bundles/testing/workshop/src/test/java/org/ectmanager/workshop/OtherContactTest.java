/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.contact.NameContacts.Seen;
import org.ectmanager.application.induction.Induction.Team;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Teams.Supported;
import org.ectmanager.application.registration.AuthoriseRegistration.Terms;
import org.ectmanager.application.staff.BodyStaff.Chosen;
import org.ectmanager.application.staff.Staff;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R11: another contact or quality assurer is named while induction runs, and nobody is left without one unnoticed. */
class OtherContactTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller lead;
    private Caller officer;
    private Caller assurer;

    @BeforeEach
    void an_induction_is_under_way() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        lead = cast.staff(school.body(), Position.AB_LEAD);
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);
    }

    @Test
    void an_administrator_names_another_contact_and_a_quality_assurer() {
        RegistrationDesk.require(name(officer, officer.person(), assurer.person()));

        assertThat(team().namedContact()).isEqualTo(officer.person());
        assertThat(team().qualityAssurer()).contains(assurer.person());
        assertThat(team().tutor()).isEqualTo(started.induction().team().tutor());
        assertThat(trail()).containsExactly("Another named contact and another quality assurer were named");
    }

    @Test
    void the_contact_is_no_decision_maker() {
        var maker = cast.staff(school.body(), Position.DECISION_MAKER);

        assertThat(name(lead, maker.person(), assurer.person()))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("namedContact", "support.named-contact-involved"));
    }

    @Test
    void nobody_but_a_quality_assurer_is_named_as_one() {
        var maker = cast.staff(school.body(), Position.DECISION_MAKER);

        for (var other : List.of(lead, maker)) {
            assertThat(name(lead, officer.person(), other.person()))
                    .extracting(Refusal::field, Refusal::code)
                    .containsExactly(tuple("qualityAssurer", "assurer.none"));
        }
        assertThat(team()).isEqualTo(started.induction().team());
    }

    @Test
    void nobody_but_a_quality_assurer_is_chosen_as_one_at_authorisation() {
        var id = registration.signed(school, registration.answers(school));
        var chosen = new Terms(Optional.of(lead.person()), Optional.of(officer.person()), "", true);

        assertThat(registration.authorise.authorise(officer, registration.draft(school, id), chosen))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("qualityAssurer", "assurer.none"));
    }

    /** Guidance 2.28. */
    @Test
    void of_whoever_has_left_the_body_the_record_says_so_to_everybody() {
        var leaving = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        RegistrationDesk.require(name(officer, leaving.person(), assurer.person()));
        var id = started.induction().id();
        assertThat(registration
                        .see
                        .own(started.ect())
                        .orElseThrow()
                        .namedContact()
                        .said())
                .isEqualTo(leaving.name().full());

        leaves(leaving);
        leaves(assurer);

        var left = leaving.name().full() + ", who has left";
        for (var seen : List.of(
                registration.see.own(started.ect()).orElseThrow(),
                registration.see.look(officer, id).orElseThrow(),
                registration.see.look(school.head(), id).orElseThrow())) {
            assertThat(seen.namedContact().said()).isEqualTo(left);
            assertThat(seen.qualityAssurer().orElseThrow().said())
                    .isEqualTo(assurer.name().full() + ", who has left");
        }
        assertThat(registration.contacts.of(officer, id).orElseThrow().contact().said())
                .isEqualTo(left);
    }

    private void leaves(Caller colleague) {
        var post = workshop.manageBodyStaff.all(lead).stream()
                .filter(held -> held.person().id().equals(colleague.person()))
                .findFirst()
                .orElseThrow()
                .appointment();
        RegistrationDesk.require(workshop.manageBodyStaff.end(lead, post.id(), post.version()));
    }

    @Test
    void the_contact_is_not_the_quality_assurer_who_is_named_with_them() {
        assertThat(name(lead, assurer.person(), assurer.person()))
                .extracting(Refusal::field)
                .containsExactly("namedContact");
    }

    @Test
    void while_every_assurer_reads_none_of_them_is_the_contact() {
        assertThat(name(lead, assurer.person(), null))
                .extracting(Refusal::field)
                .containsExactly("namedContact");
    }

    @Test
    void without_a_contact_nothing_is_saved() {
        assertThat(name(lead, null, assurer.person()))
                .extracting(Refusal::field, Refusal::sentence)
                .containsExactly(tuple("namedContact", "Choose a named contact"));
        assertThat(team()).isEqualTo(started.induction().team());
    }

    @Test
    void whoever_has_not_accepted_is_not_offered_and_not_named() {
        var invited = invited(Position.AB_ADMINISTRATOR);

        var beside = registration.contacts.of(officer, started.induction().id()).orElseThrow();
        assertThat(beside.offered().contacts()).extracting(Staff::person).doesNotContain(invited);
        assertThat(name(officer, invited, assurer.person()))
                .extracting(Refusal::code)
                .containsExactly("contact.not-accepted");
    }

    @Test
    void whoever_has_not_accepted_cannot_be_chosen_at_authorisation_either() {
        var invited = invited(Position.AB_ADMINISTRATOR);
        var id = registration.signed(school, registration.answers(school));

        var chosen = new Terms(Optional.of(invited), Optional.empty(), "", true);
        assertThat(registration.authorise.authorise(officer, registration.draft(school, id), chosen))
                .extracting(Refusal::code)
                .containsExactly("contact.not-accepted");
        assertThat(registration.authorise.look(officer, id).orElseThrow().contacts())
                .extracting(Staff::person)
                .doesNotContain(invited);
    }

    @Test
    void what_somebody_else_saved_meanwhile_is_not_overwritten() {
        var seen = seen();
        RegistrationDesk.require(name(officer, officer.person(), assurer.person()));

        assertThat(registration.contacts.name(lead, seen, new Chosen(Optional.of(lead.person()), Optional.empty())))
                .extracting(Refusal::code)
                .containsExactly("team.changed");
        assertThat(team().namedContact()).isEqualTo(officer.person());
    }

    @Test
    void quality_assurers_and_schools_name_nobody() {
        for (var somebody : List.of(assurer, school.head(), started.ect())) {
            assertThatThrownBy(() -> name(somebody, officer.person(), assurer.person()))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void those_who_are_named_and_the_teacher_are_told() {
        RegistrationDesk.require(name(lead, officer.person(), assurer.person()));
        desk.tell.run();

        assertThat(told(officer, "You are now the named contact")).isTrue();
        assertThat(told(assurer, "You are now the quality assurer")).isTrue();
        assertThat(told(started.ect(), "You have another named contact")).isTrue();
    }

    @Test
    void a_contact_who_has_gone_is_told_to_officers_until_another_one_is_named() {
        assertThat(registration.contacts.withoutContact(officer)).isEmpty();
        ends(started.induction().team().namedContact());

        assertThat(registration.contacts.withoutContact(officer))
                .extracting(Supported::induction)
                .containsExactly(started.induction().id());
        assertThat(registration.contacts.withoutContact(assurer)).isEmpty();
        RegistrationDesk.require(name(officer, officer.person(), assurer.person()));
        assertThat(registration.contacts.withoutContact(officer)).isEmpty();
    }

    @Test
    void before_a_position_ends_its_teachers_are_named() {
        RegistrationDesk.require(name(officer, officer.person(), assurer.person()));

        for (var person : List.of(officer, assurer)) {
            assertThat(registration.contacts.ofPosition(
                            lead, post(person.person()).id()))
                    .extracting(Supported::induction)
                    .containsExactly(started.induction().id());
        }
        assertThat(registration.contacts.ofPosition(lead, post(lead.person()).id()))
                .isEmpty();
    }

    @Test
    void an_assurer_who_has_gone_gets_no_report_and_the_others_do() {
        var other = cast.staff(school.body(), Position.QUALITY_ASSURER);
        RegistrationDesk.require(name(officer, officer.person(), other.person()));
        ends(other.person());
        var first = desk.reports(started).get(0);
        desk.dayComes(first.planned().opens().toString());
        desk.handsIn(started, first.id());
        desk.tell.run();

        assertThat(told(other, "A report was handed in")).isFalse();
        assertThat(told(assurer, "A report was handed in")).isTrue();
    }

    private List<Refusal> name(Caller caller, PersonId contact, PersonId reader) {
        return registration.contacts.name(
                caller, seen(), new Chosen(Optional.ofNullable(contact), Optional.ofNullable(reader)));
    }

    private Seen seen() {
        return workshop.transactions.in(Scope.of(school.body()), () -> registration
                .inductions
                .find(started.induction().id())
                .map(found -> new Seen(found.id(), found.version()))
                .orElseThrow());
    }

    private Team team() {
        return workshop.transactions.in(Scope.of(school.body()), () -> registration
                .inductions
                .find(started.induction().id())
                .orElseThrow()
                .team());
    }

    private PersonId invited(Position position) {
        var form = cast.form(position);
        RegistrationDesk.require(workshop.manageBodyStaff.add(lead, form));
        return workshop.manageBodyStaff.all(lead).stream()
                .filter(staff -> staff.person().email().value().equals(form.email()))
                .findFirst()
                .orElseThrow()
                .person()
                .id();
    }

    private Appointment post(PersonId person) {
        return workshop.manageBodyStaff.all(lead).stream()
                .filter(staff -> staff.person().id().equals(person))
                .findFirst()
                .orElseThrow()
                .appointment();
    }

    private void ends(PersonId person) {
        var post = post(person);
        RegistrationDesk.require(workshop.manageBodyStaff.end(lead, post.id(), post.version()));
    }

    private boolean told(Caller caller, String subject) {
        return workshop.post.stream()
                .anyMatch(letter -> letter.to().value().equals(cast.email(caller))
                        && letter.subject().startsWith(subject));
    }

    private List<String> trail() {
        return workshop.transactions.in(Scope.of(school.body()), () -> workshop.transactions
                .sql()
                .list(
                        "select sentence from audit_event where kind = 'contact.changed' and subject_id = ?",
                        row -> row.text("sentence"),
                        started.induction().id()));
    }
}
