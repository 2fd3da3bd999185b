/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.ectmanager.application.people.ManagePeople.Versions;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

class BodyStaffTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller lead = cast.staff(cast.body(), Position.AB_LEAD);

    @Test
    void a_lead_adds_a_decision_maker_who_gets_their_own_username() {
        var form = cast.form(Position.DECISION_MAKER);

        assertThat(workshop.manageBodyStaff.add(lead, form)).isEmpty();

        assertThat(Cast.stated(cast.letterTo(form.email()), "Username")).hasSize(6);
    }

    @Test
    void nobody_but_a_lead_manages_the_staff() {
        var administrator = cast.staff(lead.body(), Position.AB_ADMINISTRATOR);

        assertThatThrownBy(() -> workshop.manageBodyStaff.add(administrator, cast.form(Position.AB_ADMINISTRATOR)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_position_of_a_school_is_not_given_to_staff() {
        assertThat(workshop.manageBodyStaff.add(lead, cast.form(Position.HEAD_TEACHER)))
                .extracting(Refusal::code)
                .containsExactly("position.none");
    }

    @Test
    void the_same_position_is_given_once() {
        var form = cast.form(Position.QUALITY_ASSURER);
        workshop.manageBodyStaff.add(lead, form);

        assertThat(workshop.manageBodyStaff.add(lead, form))
                .extracting(Refusal::code)
                .containsExactly("person.already");
    }

    @Test
    void the_last_lead_stays() {
        var own = onlyOne(Position.AB_LEAD).appointment();

        assertThat(workshop.manageBodyStaff.end(lead, own.id(), own.version()))
                .extracting(Refusal::code)
                .containsExactly("lead.last");
    }

    @Test
    void an_invited_lead_who_has_not_accepted_does_not_let_the_last_one_go() {
        workshop.manageBodyStaff.add(lead, cast.form(Position.AB_LEAD));
        var own = workshop.manageBodyStaff.all(lead).stream()
                .filter(held -> held.person().id().equals(lead.person()))
                .findFirst()
                .orElseThrow()
                .appointment();

        assertThat(workshop.manageBodyStaff.end(lead, own.id(), own.version()))
                .extracting(Refusal::code)
                .containsExactly("lead.last");
    }

    @Test
    void a_lead_may_go_when_there_is_another_one() {
        cast.staff(lead.body(), Position.AB_LEAD);
        var own = workshop.manageBodyStaff.all(lead).stream()
                .filter(held -> held.person().id().equals(lead.person()))
                .findFirst()
                .orElseThrow()
                .appointment();

        assertThat(workshop.manageBodyStaff.end(lead, own.id(), own.version())).isEmpty();
        assertThat(workshop.manageBodyStaff.all(lead)).hasSize(1);
    }

    @Test
    void an_edited_name_is_saved_and_a_stale_page_is_refused() {
        var before = added(Position.QUALITY_ASSURER);
        var versions =
                new Versions(before.person().version(), before.appointment().version());
        var form = renamed(before, before.person().email().value());

        assertThat(workshop.manageBodyStaff.edit(lead, before.appointment().id(), versions, form))
                .isEmpty();
        assertThat(workshop.manageBodyStaff.edit(lead, before.appointment().id(), versions, form))
                .extracting(Refusal::code)
                .containsExactly("record.changed");
        assertThat(onlyOne(Position.QUALITY_ASSURER).person().name().family()).isEqualTo("Renamed");
    }

    @Test
    void ones_own_address_is_not_changed_without_the_password() {
        workshop.tell.run();
        var before = self();
        var fresh = cast.address().value();

        assertThat(workshop.manageBodyStaff.edit(
                        lead,
                        before.appointment().id(),
                        new Versions(
                                before.person().version(), before.appointment().version()),
                        renamed(before, fresh)))
                .extracting(Refusal::field, Refusal::code)
                .containsExactly(tuple("email", "person.own-address"));
        assertThat(workshop.operateOutbox.waiting(lead.body(), 10)).isEmpty();
        assertThat(self().person()).isEqualTo(before.person());
    }

    @Test
    void ones_own_name_is_changed_as_long_as_the_address_stays() {
        var before = self();

        assertThat(workshop.manageBodyStaff.edit(
                        lead,
                        before.appointment().id(),
                        new Versions(
                                before.person().version(), before.appointment().version()),
                        renamed(before, before.person().email().value())))
                .isEmpty();
        assertThat(self().person().name().family()).isEqualTo("Renamed");
    }

    private Appointed added(Position position) {
        assertThat(workshop.manageBodyStaff.add(lead, cast.form(position))).isEmpty();
        return onlyOne(position);
    }

    /** A lead, who may edit their own details. */
    private Appointed self() {
        return onlyOne(Position.AB_LEAD);
    }

    private Appointed onlyOne(Position position) {
        var held = workshop.manageBodyStaff.all(lead).stream()
                .filter(appointed -> appointed.appointment().position() == position)
                .toList();
        assertThat(held).hasSize(1);
        return held.get(0);
    }

    private static PersonForm renamed(Appointed before, String email) {
        return new PersonForm(
                before.appointment().position().name(),
                before.person().name().given(),
                "Renamed",
                "",
                email,
                email,
                "");
    }
}
