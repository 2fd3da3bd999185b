/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.port.Teams.Supported;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mentor who is taken off a school\u2019s list, and the teachers whom they support. */
class RemovedMentorTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    private School school;
    private Induction induction;

    @BeforeEach
    void a_teacher_in_induction() {
        school = desk.school(cast.body());
        desk.authorised(school, desk.answers(school));
        induction = desk.inductionsAt(school).get(0);
    }

    @Test
    void the_teachers_whom_a_mentor_supports_are_named() {
        assertThat(supported()).extracting(supported -> supported.name().full()).containsExactly("Nova Teacher");
    }

    @Test
    void a_teacher_whose_induction_is_over_is_not_supported_any_more() {
        workshop.transactions.run(
                school.lead().scope(), () -> desk.inductions.save(induction.ended(Induction.State.PASSED)));

        assertThat(supported()).isEmpty();
    }

    @Test
    void another_school_is_told_of_nobody() {
        var other = desk.school(school.body());

        assertThat(desk.team.ofMentor(other.lead(), other.id(), school.mentor()))
                .isEmpty();
        assertThatThrownBy(() -> desk.team.ofMentor(other.lead(), school.id(), school.mentor()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_record_goes_on_showing_the_name() {
        RegistrationDesk.require(workshop.manageMentors.remove(school.lead(), school.id(), school.mentor(), 1));

        assertThat(workshop.manageMentors.at(school.lead(), school.id())).isEmpty();
        assertThat(desk.see.look(school.tutor(), induction.id()).orElseThrow().mentor())
                .isEqualTo("Mara Mentor");
        var teacher = cast.caller(school.body(), induction.ect(), induction.name());
        assertThat(desk.see.own(teacher).orElseThrow().mentor()).isEqualTo("Mara Mentor");
    }

    private List<Supported> supported() {
        return desk.team.ofMentor(school.lead(), school.id(), school.mentor());
    }
}
