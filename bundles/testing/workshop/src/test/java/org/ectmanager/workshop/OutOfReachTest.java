/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.contact.NameContacts.Wish;
import org.ectmanager.application.decision.DecideInduction.Case;
import org.ectmanager.application.decision.DecideInduction.Decider;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Teams.Supported;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R11: whoever gives a named contact a position hears first on whom they will not decide, and others who can. */
class OutOfReachTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);
    private School school;
    private Started started;
    private Caller lead;
    private Caller contact;

    @BeforeEach
    void an_induction_with_a_contact() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        school = registration.school(cast.body());
        started = desk.started(school);
        lead = cast.staff(school.body(), Position.AB_LEAD);
        var person = workshop.transactions.in(lead.scope(), () -> workshop.people
                .find(started.induction().team().namedContact())
                .orElseThrow());
        contact = cast.caller(school.body(), person.id(), person.name());
    }

    @Test
    void the_teachers_of_a_contact_who_is_to_decide_or_to_read_reports_are_named() {
        for (var position : List.of(Position.DECISION_MAKER, Position.QUALITY_ASSURER)) {
            assertThat(outOfReach(cast.email(contact), position))
                    .extracting(Supported::induction)
                    .containsExactly(started.induction().id());
        }
        assertThat(outOfReach(
                        " " + cast.email(contact).toUpperCase(java.util.Locale.ROOT) + " ", Position.DECISION_MAKER))
                .hasSize(1);
    }

    @Test
    void nothing_is_said_of_other_positions_or_other_people() {
        assertThat(outOfReach(cast.email(contact), Position.AB_LEAD)).isEmpty();
        assertThat(outOfReach(cast.email(lead), Position.DECISION_MAKER)).isEmpty();
        assertThat(outOfReach("nobody@nowhere.example", Position.DECISION_MAKER))
                .isEmpty();
    }

    @Test
    void a_contact_who_comes_back_after_leaving_is_known() {
        var post = contact.appointments().get(0);
        RegistrationDesk.require(workshop.manageBodyStaff.end(lead, post.id(), post.version()));

        assertThat(outOfReach(cast.email(contact), Position.DECISION_MAKER)).hasSize(1);
    }

    @Test
    void only_whoever_gives_positions_is_told() {
        assertThatThrownBy(() -> registration.contacts.outOfReach(
                        contact, new Wish(cast.email(contact), Position.DECISION_MAKER)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void it_is_no_refusal_and_the_contact_is_offered_no_more() {
        assertThat(offered()).contains(contact.person().value());

        becomesMaker();

        assertThat(offered()).doesNotContain(contact.person().value());
    }

    @Test
    void before_the_decision_they_read_why_they_do_not_decide_and_who_can() {
        becomesMaker();
        cast.accept(school.body(), contact.person());
        contact = cast.caller(school.body(), contact.person(), contact.name());
        var file = awaited();

        assertThat(desk.decide.decider(contact, file)).isEqualTo(Decider.NAMED_CONTACT);
        assertThat(desk.decide.deciders(contact, file)).isEmpty();

        var other = cast.staff(school.body(), Position.DECISION_MAKER);

        assertThat(desk.decide.deciders(contact, file))
                .containsExactly(other.name().full());
    }

    private void becomesMaker() {
        var form = new PersonForm(
                Position.DECISION_MAKER.name(),
                contact.name().given(),
                contact.name().family(),
                "",
                cast.email(contact),
                cast.email(contact),
                "");
        RegistrationDesk.require(workshop.manageBodyStaff.add(lead, form));
    }

    private Case awaited() {
        var last = desk.reports(started).stream()
                .filter(report -> report.planned().isFinal())
                .findFirst()
                .orElseThrow();
        desk.dayComes(last.planned().opens().toString());
        desk.handsIn(started, last.id());
        return desk.decide
                .look(contact, desk.decide.awaited(contact).get(0).decision().id())
                .orElseThrow();
    }

    private List<Long> offered() {
        return registration.contacts.of(lead, started.induction().id()).orElseThrow().offered().contacts().stream()
                .map(staff -> staff.person().value())
                .toList();
    }

    private List<Supported> outOfReach(String email, Position position) {
        return registration.contacts.outOfReach(lead, new Wish(email, position));
    }
}
