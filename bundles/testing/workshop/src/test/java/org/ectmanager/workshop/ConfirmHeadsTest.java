/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.ectmanager.application.people.PersonForm;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.People.Head;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.BodyPolicy;
import org.junit.jupiter.api.Test;

class ConfirmHeadsTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private final BodyId body = cast.body(BodyPolicy.standard().confirmingNewHeads());
    private final SchoolId school = cast.school("New Head School");
    private final Caller lead = cast.letIn(body, school);
    private final Caller officer = cast.staff(body, Position.AB_ADMINISTRATOR);
    private final PersonForm form = cast.form(Position.HEAD_TEACHER);

    @Test
    void a_head_whom_a_colleague_added_waits_for_the_body_which_is_told() {
        workshop.managePeople.add(lead, school, form);

        assertThat(head().school()).isEqualTo("New Head School");
        workshop.tell.run();
        assertThat(workshop.post).anySatisfy(letter -> assertThat(letter.subject())
                .isEqualTo("A new head teacher to confirm: New Head School"));
    }

    @Test
    void until_confirmed_the_head_signs_nothing_and_is_told_why() {
        workshop.managePeople.add(lead, school, form);

        assertThat(desk.pen.refusals(asHead(), school, Signatory.HEAD, RegistrationDesk.PASSWORD, true))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("signature.head-unconfirmed");
                    assertThat(refusal.sentence()).contains("confirm you as head teacher");
                });
    }

    @Test
    void once_confirmed_the_head_signs_and_is_told() {
        workshop.managePeople.add(lead, school, form);

        assertThat(workshop.confirmHeads.confirm(officer, id(), version())).isEmpty();

        assertThat(desk.pen.refusals(asHead(), school, Signatory.HEAD, RegistrationDesk.PASSWORD, true))
                .isEmpty();
        assertThat(workshop.confirmHeads.all(officer)).isEmpty();
        assertThat(cast.letterTo(form.email()).subject()).isEqualTo("You can now sign as head teacher");
    }

    @Test
    void a_head_that_is_not_right_loses_the_position_and_the_lead_reads_why() {
        workshop.managePeople.add(lead, school, form);

        assertThat(workshop.confirmHeads.reject(officer, id(), version(), "The head is somebody else"))
                .isEmpty();

        assertThat(workshop.managePeople.at(lead, school))
                .noneMatch(held -> held.appointment().position() == Position.HEAD_TEACHER);
        workshop.tell.run();
        assertThat(workshop.post).anySatisfy(letter -> {
            assertThat(letter.subject()).isEqualTo("The new head teacher was not confirmed");
            assertThat(letter.text().toString()).contains("The head is somebody else");
        });
    }

    @Test
    void a_reason_is_needed() {
        workshop.managePeople.add(lead, school, form);

        assertThat(workshop.confirmHeads.reject(officer, id(), version(), " "))
                .extracting(Refusal::field)
                .containsExactly("reason");
    }

    @Test
    void two_officers_who_answer_at_once_do_not_overwrite_each_other() {
        workshop.managePeople.add(lead, school, form);
        var seen = version();
        var id = id();
        workshop.confirmHeads.confirm(officer, id, seen);

        assertThat(workshop.confirmHeads.reject(officer, id, seen, "Not right"))
                .extracting(Refusal::code)
                .containsExactly("head.changed");
    }

    @Test
    void the_only_one_who_looks_after_a_school_stays() {
        workshop.managePeople.add(lead, school, form);
        asHead();
        var own = lead.appointments().get(0);
        workshop.managePeople.remove(lead, school, own.id(), own.version());

        assertThat(workshop.confirmHeads.reject(officer, id(), version(), "Not right"))
                .extracting(Refusal::code)
                .containsExactly("head.last");
    }

    @Test
    void a_quality_assurer_does_not_confirm() {
        var assurer = cast.staff(body, Position.QUALITY_ASSURER);
        assertThatThrownBy(() -> workshop.confirmHeads.all(assurer)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void where_no_policy_asks_new_heads_are_shown_for_a_month_and_sign_at_once() {
        var plain = cast.body();
        var other = cast.school("Plain School");
        var otherLead = cast.letIn(plain, other);
        var otherOfficer = cast.staff(plain, Position.AB_LEAD);
        workshop.managePeople.add(otherLead, other, form);

        assertThat(workshop.confirmHeads.asked(otherOfficer)).isFalse();
        assertThat(workshop.confirmHeads.all(otherOfficer)).hasSize(1);

        workshop.clock.pass(Duration.ofDays(31));
        assertThat(workshop.confirmHeads.all(otherOfficer)).isEmpty();
    }

    private Head head() {
        return workshop.confirmHeads.all(officer).get(0);
    }

    private long id() {
        return head().appointed().appointment().id();
    }

    private long version() {
        return head().appointed().appointment().version();
    }

    private Caller asHead() {
        var person = workshop.managePeople.at(lead, school).stream()
                .filter(held -> held.appointment().position() == Position.HEAD_TEACHER)
                .findFirst()
                .orElseThrow()
                .person();
        cast.accept(body, person.id());
        var caller = cast.caller(body, person.id(), person.name());
        desk.choosesPassword(caller);
        return caller;
    }
}
