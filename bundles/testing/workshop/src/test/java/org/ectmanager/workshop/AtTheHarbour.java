/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.SeeHandOvers.Card;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.school.ManageMentors.MentorForm;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;

/** An authorised registration, and a place that hears of it. */
abstract class AtTheHarbour {

    final Workshop workshop = new Workshop();
    final Cast cast = new Cast(workshop);
    final RegistrationDesk desk = new RegistrationDesk(workshop, cast);
    final PluginDesk plugins = new PluginDesk(workshop);
    final Harbour harbour = new Harbour("harbour", "Harbour");
    School school;
    Caller officer;

    @BeforeEach
    void a_registration_is_authorised() {
        school = desk.school(cast.body());
        officer = cast.staff(school.body(), Position.AB_ADMINISTRATOR);
        plugins.destinations.arrive(harbour);
        desk.authorised(school, desk.answers(school));
        plugins.follow.run();
    }

    final long made() {
        return plugins.send.make(officer, "harbour").fold(id -> id, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    final void mentorsEmail(String email) {
        var mentor = workshop.manageMentors
                .find(school.lead(), school.id(), school.mentor())
                .orElseThrow();
        RegistrationDesk.require(workshop.manageMentors.edit(
                school.lead(),
                school.id(),
                mentor.id(),
                mentor.version(),
                new MentorForm("Mara", "Mentor", email, "")));
    }

    static HandOver only(Card card) {
        assertThat(card.handOvers()).hasSize(1);
        return card.handOvers().get(0);
    }
}
