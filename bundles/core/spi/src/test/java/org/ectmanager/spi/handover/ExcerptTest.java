/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.spi.handover.Induction.Programme;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Change change = new Change(
            "change-1",
            ChangeKind.REGISTERED,
            new BodyId("northshire"),
            DAY,
            person("Ada").withTrn(new Trn("1234567")).bornOn(DAY.minusYears(25)),
            new Change.School(Optional.of(new Urn("900001")), "Hill School"),
            Support.NONE
                    .withTutor(person("Tess"))
                    .withMentor(Pairing.open(person("Max").withTrn(new Trn("7654321")), DAY)),
            Induction.running(DAY, Fte.FULL_TIME, Programme.ledBy("Example Provider", "Example Partner")),
            Map.of());

    @Test
    void nothing_asked_leaves_what_every_change_has() {
        var excerpt = change.only(Set.of());

        assertThat(excerpt.ect().name()).isEqualTo(change.ect().name());
        assertThat(EnumSet.allOf(Fact.class)).noneMatch(fact -> fact.isKnownOf(excerpt));
    }

    @Test
    void each_fact_that_is_asked_for_stays() {
        for (var fact : EnumSet.allOf(Fact.class)) {
            assertThat(fact.isKnownOf(change.only(Set.of(fact))))
                    .as(fact.name())
                    .isEqualTo(fact.isKnownOf(change));
        }
    }

    @Test
    void a_mentors_address_comes_without_the_number() {
        var mentor = change.only(Set.of(Fact.MENTOR_EMAIL)).support().mentor().orElseThrow();

        assertThat(mentor.mentor().email()).isPresent();
        assertThat(mentor.mentor().trn()).isEmpty();
    }

    @Test
    void what_is_otherwise_is_left_out_where_the_fact_is_not_asked_for() {
        var address = new Difference(Optional.of(Fact.MENTOR_EMAIL), "the mentor\u2019s e-mail address", "", "new");
        var fte = new Difference(Optional.empty(), "full-time equivalent", "1.0", "0.8");
        var said = change.saying(List.of(address, fte));

        assertThat(said.only(Set.of()).differences()).containsExactly(fte);
        assertThat(said.only(Set.of(Fact.MENTOR_EMAIL)).differences()).containsExactly(address, fte);
    }

    private static Teacher person(String given) {
        return Teacher.of(new PersonName(given, "Example"), new EmailAddress(given + "@school.example"));
    }
}
