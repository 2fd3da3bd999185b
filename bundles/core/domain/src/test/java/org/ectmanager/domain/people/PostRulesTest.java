/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.people.Position.Side;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PostRulesTest {

    private static final Post ECT = at(1, Position.ECT);

    @ParameterizedTest
    @EnumSource(names = {"AB_LEAD", "AB_ADMINISTRATOR", "QUALITY_ASSURER", "DECISION_MAKER"})
    void nobody_works_for_a_school_and_for_the_body_that_decides_on_its_teachers(Position position) {
        assertThat(against(ofBody(position), at(1, Position.INDUCTION_TUTOR))).containsExactly("post.school-and-body");
        assertThat(against(at(1, Position.HEAD_TEACHER), ofBody(position))).containsExactly("post.school-and-body");
    }

    @ParameterizedTest
    @EnumSource(names = {"AB_LEAD", "AB_ADMINISTRATOR", "QUALITY_ASSURER", "DECISION_MAKER"})
    void nobody_in_induction_works_for_their_own_appropriate_body(Position position) {
        assertThat(against(ECT, ofBody(position))).containsExactly("post.ect-and-body");
        assertThat(against(ofBody(position), ECT)).containsExactly("post.ect-and-body");
    }

    @ParameterizedTest
    @EnumSource(names = {"HEAD_TEACHER", "INDUCTION_LEAD", "INDUCTION_TUTOR", "SCHOOL_ADMINISTRATOR"})
    void nobody_supports_their_own_induction(Position position) {
        assertThat(against(ECT, at(1, position))).containsExactly("post.ect-and-staff");
        assertThat(against(at(1, position), ECT)).containsExactly("post.ect-and-staff");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "ECT")
    void whoever_was_an_early_career_teacher_may_become_anything(Position position) {
        var place = position.side() == Side.SCHOOL ? at(1, position) : ofBody(position);
        assertThat(against(place)).isEmpty();
    }

    @Test
    void a_head_teacher_may_also_lead_induction_and_be_a_tutor() {
        assertThat(against(at(1, Position.INDUCTION_LEAD), at(1, Position.HEAD_TEACHER)))
                .isEmpty();
        assertThat(against(at(1, Position.INDUCTION_TUTOR), at(1, Position.HEAD_TEACHER)))
                .isEmpty();
    }

    @Test
    void somebody_may_work_at_two_schools_and_be_in_induction_at_two() {
        assertThat(against(at(2, Position.INDUCTION_TUTOR), at(1, Position.HEAD_TEACHER)))
                .isEmpty();
        assertThat(against(at(2, Position.ECT), ECT)).isEmpty();
        assertThat(against(at(2, Position.SCHOOL_ADMINISTRATOR), ECT)).isEmpty();
    }

    @Test
    void an_appropriate_body_may_give_several_positions_to_one_person() {
        assertThat(against(ofBody(Position.DECISION_MAKER), ofBody(Position.AB_LEAD)))
                .isEmpty();
    }

    @Test
    void a_refusal_is_said_once_and_names_its_rule_and_the_next_step() {
        var refusals = PostRules.against(
                ofBody(Position.QUALITY_ASSURER),
                List.of(at(1, Position.INDUCTION_TUTOR), at(2, Position.INDUCTION_TUTOR)));
        assertThat(refusals).singleElement().satisfies(refusal -> assertThat(refusal.sentence())
                .contains("R10")
                .contains("ended first"));
    }

    private static List<String> against(Post wanted, Post... held) {
        return PostRules.against(wanted, List.of(held)).stream()
                .map(Refusal::code)
                .toList();
    }

    private static Post at(long school, Position position) {
        return new Post(position, Optional.of(new SchoolId(school)));
    }

    private static Post ofBody(Position position) {
        return new Post(position, Optional.empty());
    }
}
