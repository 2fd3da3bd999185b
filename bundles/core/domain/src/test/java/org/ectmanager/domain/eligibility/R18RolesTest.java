/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.good;

import java.util.Set;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R18 Roles")
class R18RolesTest {

    /** A warning that needs a reason, not a hard error. */
    @ParameterizedTest
    @CsvSource({"false,'',''", "true,'',support.mentor-is-tutor-reason", "true,Small school,support.mentor-is-tutor"})
    void mentor_and_tutor_in_one_person_need_a_reason(boolean same, String reason, String remark) {
        var team = new SupportTeam(Set.of(new PersonId(1)), Set.of(), same, reason);
        assertThat(good().with(team).remark()).isEqualTo(remark);
        assertThat(good().with(team).opinion().mayBeKept()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "true,true,'',Induction tutor and mentor",
        "false,true,support.not-qualified,The induction tutor does",
        "true,false,support.not-qualified,The mentor does",
        "false,false,support.not-qualified,Both do"
    })
    void both_are_expected_to_be_qualified(boolean tutor, boolean mentor, String remark, String says) {
        var application = good().knowing(new Supporters(tutor, mentor));
        assertThat(application.remark()).isEqualTo(remark);
        assertThat(application.opinion().mayBeAuthorised()).isTrue();
        assertThat(new Supporters(tutor, mentor).check().reason().sentence()).startsWith(says);
    }

    /** R37 too. */
    @ParameterizedTest
    @CsvSource({
        "true,false,false,true",
        "false,true,false,true",
        "false,true,true,true",
        "false,false,true,false",
        "false,false,false,false"
    })
    void a_mentor_does_not_assess_unless_tutor_too(boolean head, boolean tutor, boolean mentor, boolean may) {
        var found = new Assessor(head, tutor, mentor).check();
        assertThat(found instanceof Finding.Allowed).isEqualTo(may);
        assertThat(found.reason().sentence()).contains("induction tutor");
    }
}
