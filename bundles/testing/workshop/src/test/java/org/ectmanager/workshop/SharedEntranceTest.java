/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.application.entry.EnterSchool.Standing;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AllocationRule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two bodies behind one entrance: a rule says which of them oversees a school (P35). */
class SharedEntranceTest extends AtBodyWithTerms {

    private static final String WHY = "Schools in the west are overseen by our partner.";

    private BodyWithTerms partner;
    private SchoolId entrant;

    @BeforeEach
    void a_partner_and_a_school_in_the_west() {
        partner = new BodyWithTerms(workshop, cast);
        entrant = cast.school("Western School", "YW9 1AA");
    }

    @Test
    void a_school_of_the_partners_is_sent_there_with_the_reason() {
        body.says(west(partner.profile().id()));

        assertThat(standing(body)).isInstanceOfSatisfying(Standing.OfAnother.class, other -> {
            assertThat(other.body()).isEqualTo(partner.profile().id());
            assertThat(other.name()).isEqualTo(partner.profile().name());
            assertThat(other.reason()).isEqualTo(WHY);
        });
        assertThat(register(body)).singleElement().satisfies(refusal -> assertThat(refusal.sentence())
                .isEqualTo(WHY + " Register with " + partner.profile().name()));
        assertThat(standing(partner)).isInstanceOf(Standing.Free.class);
        RegistrationDesk.require(register(partner));
    }

    @Test
    void other_schools_stay_and_so_do_those_that_registered_before() {
        assertThat(register(body)).isEmpty();
        body.says(west(partner.profile().id()));

        assertThat(standing(body)).isInstanceOf(Standing.Waiting.class);
        assertThat(workshop.enterSchool.standing(body.profile().id(), cast.school("Eastern School", "YE9 1AA")))
                .containsInstanceOf(Standing.Free.class);
    }

    @Test
    void a_school_that_two_bodies_send_to_each_other_gets_in_where_it_asks() {
        body.says(west(partner.profile().id()));
        partner.says(west(body.profile().id()));

        assertThat(standing(body)).isInstanceOf(Standing.Free.class);
        assertThat(standing(partner)).isInstanceOf(Standing.Free.class);
    }

    @Test
    void nobody_is_sent_to_a_body_that_is_not_there() {
        body.says(west(new BodyId("nowhere-at-all")));

        assertThat(standing(body)).isInstanceOf(Standing.Free.class);
    }

    private static AllocationRule west(BodyId other) {
        return AllocationRule.places(other, List.of("YW9"), List.of(), WHY);
    }

    private Standing standing(BodyWithTerms at) {
        return workshop.enterSchool.standing(at.profile().id(), entrant).orElseThrow();
    }

    private List<Refusal> register(BodyWithTerms at) {
        return workshop.enterSchool.register(at.profile().id(), entrant, cast.form(Position.HEAD_TEACHER));
    }
}
