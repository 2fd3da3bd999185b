/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.internal.PositionRights;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.WhoRegisters;
import org.junit.jupiter.api.Test;

/** A body says who at its schools registers teachers (P33). */
class WhoRegistersTest extends AtBodyWithTerms {

    @Test
    void where_nothing_else_is_said_tutors_leads_heads_and_administrators_do() {
        var administrator = cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR);

        assertThat(desk.register.open(school.lead(), school.id())).isEmpty();
        assertThat(desk.register.open(school.head(), school.id())).isEmpty();
        assertThat(desk.register.open(school.tutor(), school.id())).isEmpty();
        assertThat(desk.register.open(administrator, school.id())).isEmpty();
    }

    @Test
    void whom_the_body_leaves_out_hears_whom_to_ask() {
        body.says(WhoRegisters.only(Position.INDUCTION_LEAD, Position.SCHOOL_ADMINISTRATOR)
                .recommending(Position.SCHOOL_ADMINISTRATOR));

        assertThatThrownBy(() -> desk.register.begin(school.tutor(), school.id()))
                .isInstanceOfSatisfying(NotAllowed.class, refused -> assertThat(refused.why())
                        .contains("lets head teachers, induction leads and school administrators register")
                        .contains("Ask the school administrator at your school"));
        assertThat(desk.register.begin(school.lead(), school.id())).isPositive();
    }

    @Test
    void who_never_registers_or_is_of_another_school_hears_nothing_of_it() {
        body.says(WhoRegisters.only(Position.INDUCTION_LEAD));
        var other = desk.school(school.body());

        assertThatThrownBy(() -> desk.register.begin(other.tutor(), school.id()))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.why()).isEmpty());
        assertThatThrownBy(() -> desk.register.begin(officer, school.id()))
                .isInstanceOfSatisfying(
                        NotAllowed.class, refused -> assertThat(refused.why()).isEmpty());
    }

    @Test
    void a_head_teacher_always_does_and_signs_what_others_registered() {
        body.says(WhoRegisters.only(Position.SCHOOL_ADMINISTRATOR));
        var administrator = cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR);
        desk.choosesPassword(administrator);
        var rights = new PositionRights(workshop.bodies);

        assertThat(rights.allows(school.head(), Right.REGISTER_ECT, school.id()))
                .isTrue();
        assertThat(rights.allows(administrator, Right.REGISTER_ECT, school.id()))
                .isTrue();
        assertThat(rights.allows(school.lead(), Right.REGISTER_ECT, school.id()))
                .isFalse();
    }

    @Test
    void a_tutor_who_does_not_register_still_names_mentors() {
        body.says(WhoRegisters.only(Position.INDUCTION_LEAD));

        assertThat(workshop.manageMentors.add(
                        school.tutor(), school.id(), new MentorForm("Mona", "Mentor", "mona@mentors.example", "")))
                .isEmpty();
    }
}
