/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.people.ManagePeople;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.Test;

/** Head teachers and induction leads see their school's usernames, and nobody else does (features 1.1). */
class UsernamesTest {

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final School school = registration.school(cast.body());
    private final ManagePeople unchecked = new Workshop(Walls.OPEN).managePeople;

    @Test
    void the_head_teacher_sees_by_which_username_each_colleague_signs_in() {
        assertThat(seen(school.head()))
                .containsEntry(school.tutor().person(), own(school.tutor()))
                .containsEntry(school.lead().person(), own(school.lead()));
    }

    @Test
    void an_induction_lead_sees_them_too() {
        assertThat(seen(school.lead())).containsEntry(school.tutor().person(), own(school.tutor()));
    }

    @Test
    void they_see_that_of_an_early_career_teacher_who_accepted() {
        var ect = ect();
        assertThat(seen(school.head())).doesNotContainKey(ect);

        cast.accept(school.body(), ect);
        assertThat(seen(school.head())).containsKey(ect);
    }

    @Test
    void of_somebody_who_has_not_accepted_there_is_none_to_see() {
        var form = cast.form(Position.INDUCTION_TUTOR);
        RegistrationDesk.require(workshop.managePeople.add(school.head(), school.id(), form));
        var typed = workshop.managePeople.at(school.head(), school.id()).stream()
                .filter(held -> held.person().email().value().equals(form.email()))
                .findFirst()
                .orElseThrow();

        assertThat(seen(school.head())).doesNotContainKey(typed.person().id());
    }

    @Test
    void a_teacher_whom_the_body_released_is_gone_from_them() {
        var ect = ect();
        cast.accept(school.body(), ect);
        var induction = registration.inductionsAt(school).get(0);
        workshop.transactions.run(
                Scope.of(school.body()),
                () -> registration.inductions.save(registration
                        .inductions
                        .find(induction.id())
                        .orElseThrow()
                        .ended(State.LEFT)));

        assertThat(seen(school.head())).doesNotContainKey(ect);
    }

    @Test
    void nobody_else_sees_any() {
        assertThat(others()).allSatisfy(caller -> assertThat(seen(caller)).isEmpty());
    }

    @Test
    void without_the_first_wall_the_database_still_shows_nobody_else_any() {
        assertThat(others()).allSatisfy(caller -> assertThat(unchecked.usernames(caller, school.id()))
                .isEmpty());
        assertThat(unchecked.usernames(school.head(), school.id())).isNotEmpty();
    }

    private List<Caller> others() {
        var ect = ect();
        cast.accept(school.body(), ect);
        var neighbour = registration.school(school.body());
        return List.of(
                school.tutor(),
                cast.at(school.body(), school.id(), Position.SCHOOL_ADMINISTRATOR),
                registration.inductionsAt(school).stream()
                        .map(induction -> cast.caller(school.body(), ect, induction.name()))
                        .findFirst()
                        .orElseThrow(),
                neighbour.head(),
                neighbour.lead(),
                cast.staff(school.body(), Position.AB_LEAD),
                cast.staff(school.body(), Position.AB_ADMINISTRATOR),
                cast.staff(school.body(), Position.QUALITY_ASSURER),
                cast.staff(school.body(), Position.DECISION_MAKER));
    }

    private PersonId ect() {
        registration.authorised(school, registration.answers(school));
        return registration.inductionsAt(school).get(0).ect();
    }

    private Map<PersonId, String> seen(Caller caller) {
        return workshop.managePeople.usernames(caller, school.id());
    }

    private String own(Caller caller) {
        return workshop.transactions
                .in(caller.scope(), () -> workshop.accounts.own(caller.person()).orElseThrow())
                .username();
    }
}
