/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ectmanager.application.people.ManagePeople.Versions;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which position may add, change, remove and help which (features 1.1), whatever a page offers. */
class WhoManagesWhomTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private Caller administrator;

    @BeforeEach
    void a_school_with_an_administrator() {
        school = desk.school(cast.body());
        administrator = cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR);
    }

    @Test
    void a_school_administrator_adds_an_induction_tutor() {
        assertThat(workshop.managePeople.offered(administrator, school.id())).containsExactly(Position.INDUCTION_TUTOR);
        assertThat(workshop.managePeople.add(administrator, school.id(), cast.form(Position.INDUCTION_TUTOR)))
                .isEmpty();
    }

    @Test
    void a_school_administrator_adds_nobody_else() {
        assertThat(workshop.managePeople.add(administrator, school.id(), cast.form(Position.HEAD_TEACHER)))
                .extracting(Refusal::field)
                .containsExactly("position");
    }

    @Test
    void a_school_administrator_neither_changes_nor_removes_nor_helps_a_tutor() {
        var tutor = post(school.tutor());
        assertThatThrownBy(() -> workshop.managePeople.edit(
                        administrator, school.id(), tutor, new Versions(1, 1), cast.form(Position.INDUCTION_TUTOR)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> workshop.managePeople.remove(administrator, school.id(), tutor, 1))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> workshop.managePeople.sendLink(administrator, school.id(), tutor))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_tutor_has_no_link_sent_to_the_head_teacher() {
        assertThatThrownBy(() -> workshop.managePeople.sendLink(school.tutor(), school.id(), post(school.head())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_tutor_has_a_link_sent_to_another_tutor() {
        var other = cast.at(school.body(), school.id(), Position.INDUCTION_TUTOR);
        workshop.managePeople.sendLink(school.tutor(), school.id(), post(other));

        assertThat(cast.letterTo(cast.email(other)).subject()).isEqualTo("Your link to get back into ECT Manager");
    }

    private static long post(Caller caller) {
        return caller.appointments().get(0).id();
    }
}
