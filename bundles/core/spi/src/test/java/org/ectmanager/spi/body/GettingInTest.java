/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.AllocationRule.Elsewhere;
import org.ectmanager.spi.body.AllocationRule.EnteringSchool;
import org.junit.jupiter.api.Test;

/** The small values of how schools and teachers get in. */
class GettingInTest {

    @Test
    void a_head_teacher_registers_whoever_else_does() {
        var registers = WhoRegisters.only(Position.SCHOOL_ADMINISTRATOR).recommending(Position.SCHOOL_ADMINISTRATOR);

        assertThat(registers.may(Position.HEAD_TEACHER)).isTrue();
        assertThat(registers.may(Position.SCHOOL_ADMINISTRATOR)).isTrue();
        assertThat(registers.may(Position.INDUCTION_TUTOR)).isFalse();
        assertThat(WhoRegisters.standard().may(Position.INDUCTION_TUTOR)).isTrue();
        assertThatThrownBy(() -> WhoRegisters.only(Position.ECT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> registers.recommending(Position.INDUCTION_TUTOR))
                .hasMessageContaining("recommended");
    }

    @Test
    void checks_are_told_apart_and_promises_have_an_end() {
        var seen = ApprovalCheck.of("contract", "The contract was seen").by("the finance team");

        assertThat(ApprovalChecks.of(seen).within(2).checks()).containsExactly(seen);
        assertThatThrownBy(() -> ApprovalChecks.of(seen, seen)).hasMessageContaining("id of its own");
        assertThatThrownBy(() -> ApprovalChecks.standard().within(61)).hasMessageContaining("60");
        assertThatThrownBy(() -> ApprovalCheck.of("x", "Seen")).hasMessageContaining("2 to 40");
    }

    @Test
    void advice_to_schools_is_plain_text() {
        assertThat(EntryRule.standard().open()).isTrue();
        assertThat(EntryRule.standard().listedOnly().advising("Ask us.").advice())
                .isEqualTo("Ask us.");
        assertThatThrownBy(() -> EntryRule.standard().advising("<b>Ask us</b>")).hasMessageContaining("plain text");
    }

    @Test
    void a_school_is_the_others_by_the_first_half_of_its_postcode_or_its_local_authority() {
        var osprey = new BodyId("osprey");
        var rule = AllocationRule.places(osprey, List.of("zz3", " "), List.of("Westshire"), "The west is Osprey's.");

        assertThat(rule.overseer(at("ZZ3 1AA", "Northshire"))).contains(new Elsewhere(osprey, "The west is Osprey's."));
        assertThat(rule.overseer(at("ZZ4 1AA", "WESTSHIRE"))).isPresent();
        assertThat(rule.overseer(at("ZZ31 1AA", "Northshire"))).isEmpty();
        assertThat(rule.overseer(at("", ""))).isEmpty();
        assertThat(AllocationRule.standard().overseer(at("ZZ3 1AA", "Westshire")))
                .isEqualTo(Optional.empty());
    }

    private static EnteringSchool at(String postcode, String authority) {
        return new EnteringSchool("900001", "School", "Community school", "Primary", authority, "", postcode);
    }
}
