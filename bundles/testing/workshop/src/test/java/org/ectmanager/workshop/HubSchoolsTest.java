/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.BodyProfile;
import org.ectmanager.workshop.RegistrationDesk.School;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A hub that names its own schools oversees nobody there (R9). */
class HubSchoolsTest {

    private static final BodyId HUB = new BodyId("hub-with-a-school");

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk desk = new RegistrationDesk(workshop, cast);

    @BeforeEach
    void in_summer() {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
    }

    @Test
    void a_teacher_at_the_hubs_own_school_is_refused_by_the_number_that_the_register_knows_it_by() {
        var hub = new Hub(profile(), Set.of());
        workshop.bodies.arrive(hub);
        var school = desk.school(HUB);
        assertThat(sent(school)).isEmpty();

        workshop.bodies.leave(hub);
        workshop.bodies.arrive(new Hub(profile(), Set.of(urn(school), new Urn("7654321"))));
        assertThat(sent(school)).extracting(Refusal::sentence).anyMatch(said -> said.contains("its own school"));
    }

    private List<Refusal> sent(School school) {
        var id = desk.typed(school, desk.answers(school));
        return desk.register.send(school.lead(), school.id(), desk.draft(school, id), "");
    }

    private Urn urn(School school) {
        return new Urn(workshop.transactions
                .in(school.lead().scope(), () -> workshop.schools.find(school.id()))
                .orElseThrow()
                .urn());
    }

    private BodyProfile profile() {
        var other = workshop.bodies.find(cast.body()).orElseThrow().profile();
        return new BodyProfile(HUB, "A hub with a school", "", other.branding(), other.help());
    }

    private record Hub(BodyProfile profile, Set<Urn> hubSchools) implements AppropriateBodyPlugin {}
}
