/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.induction.EctLine;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.domain.people.Position;
import org.ectmanager.persistence.audit.JdbcAuditTrail;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeeInductionsTest {

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

    private List<EctLine> open(Caller caller) {
        return desk.see.all(caller, State.OPEN, Wanted.page(1)).items();
    }

    @Test
    void a_school_sees_the_teacher_and_those_beside_them() {
        var seen = desk.see.look(school.tutor(), induction.id()).orElseThrow();

        assertThat(seen.induction().name().full()).isEqualTo("Nova Teacher");
        assertThat(seen.tutor()).isEqualTo(school.tutor().name().full());
        assertThat(seen.mentor()).isEqualTo("Mara Mentor");
        assertThat(seen.schoolName()).isEqualTo("Desk School");
    }

    @Test
    void every_look_is_on_record() {
        desk.see.look(school.tutor(), induction.id());

        assertThat(workshop.transactions.in(
                        school.tutor().scope(), () -> new JdbcAuditTrail(workshop.transactions).latest(1)))
                .singleElement()
                .satisfies(recorded -> {
                    assertThat(recorded.happening().kind()).isEqualTo("induction.viewed");
                    assertThat(recorded.actor()).contains(school.tutor().person());
                });
    }

    @Test
    void the_same_look_is_told_once_a_minute() {
        var before = looks();
        desk.see.look(school.tutor(), induction.id());
        desk.see.look(school.tutor(), induction.id());
        desk.see.look(school.lead(), induction.id());
        assertThat(looks()).isEqualTo(before + 2);

        workshop.clock.pass(Duration.ofMinutes(1));
        desk.see.look(school.tutor(), induction.id());
        assertThat(looks()).isEqualTo(before + 3);
    }

    private long looks() {
        return workshop
                .transactions
                .in(school.tutor().scope(), () -> new JdbcAuditTrail(workshop.transactions)
                        .latest("induction.viewed", 1000))
                .stream()
                .filter(look -> look.happening().subjectId().equals(Optional.of(induction.id())))
                .count();
    }

    @Test
    void another_school_of_the_same_body_sees_nothing() {
        var elsewhere = desk.school(school.body());

        assertThat(desk.see.look(elsewhere.lead(), induction.id())).isEmpty();
        assertThatThrownBy(() -> desk.see.at(elsewhere.lead(), school.id(), Optional.empty(), Wanted.page(1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_staff_of_the_body_see_all() {
        var assurer = cast.staff(school.body(), Position.QUALITY_ASSURER);

        assertThat(open(assurer)).extracting(EctLine::id).containsExactly(induction.id());
        assertThat(desk.see.look(assurer, induction.id())).isPresent();
    }

    @Test
    void a_school_does_not_see_those_of_the_whole_body() {
        assertThatThrownBy(() -> open(school.head())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_staff_of_another_body_see_nothing() {
        var stranger = cast.staff(cast.body(), Position.AB_LEAD);

        assertThat(open(stranger)).isEmpty();
        assertThat(desk.see.look(stranger, induction.id())).isEmpty();
    }

    @Test
    void an_early_career_teacher_sees_their_own_and_no_other() {
        desk.authorised(school, desk.answers(school));
        var other = desk.inductionsAt(school).stream()
                .filter(each -> each.id() != induction.id())
                .findFirst()
                .orElseThrow();
        Caller teacher = cast.caller(school.body(), induction.ect(), induction.name());

        assertThat(desk.see.own(teacher).orElseThrow().induction().id()).isEqualTo(induction.id());
        assertThat(desk.see.look(teacher, other.id())).isEmpty();
    }
}
