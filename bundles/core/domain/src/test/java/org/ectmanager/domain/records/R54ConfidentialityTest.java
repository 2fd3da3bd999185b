/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.ectmanager.domain.records.Confidentiality.Matter;
import org.ectmanager.domain.records.Confidentiality.Reader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R54 Confidentiality")
class R54ConfidentialityTest {

    @ParameterizedTest
    @CsvSource({
        "EARLY_CAREER_TEACHER,true",
        "HEAD_TEACHER,true",
        "INDUCTION_TUTOR,true",
        "APPROPRIATE_BODY,true",
        "GOVERNING_BODY,false",
        "SOMEBODY_ELSE,false"
    })
    void only_those_directly_involved_read_a_teachers_reports(Reader reader, boolean may) {
        assertThat(Confidentiality.mayRead(reader, Matter.OWN_REPORTS, false).stops())
                .isEqualTo(!may);
    }

    @ParameterizedTest
    @CsvSource({"GOVERNING_BODY,true", "SOMEBODY_ELSE,false"})
    void the_governing_body_does_when_it_looks_into_a_grievance(Reader reader, boolean may) {
        assertThat(Confidentiality.mayRead(reader, Matter.OWN_REPORTS, true).stops())
                .isEqualTo(!may);
    }

    @ParameterizedTest
    @CsvSource({"GOVERNING_BODY,true", "HEAD_TEACHER,true", "SOMEBODY_ELSE,false"})
    void general_reports_go_to_governors(Reader reader, boolean may) {
        assertThat(Confidentiality.mayRead(reader, Matter.GENERAL_REPORT, false).stops())
                .isEqualTo(!may);
    }

    @Test
    void the_teacher_is_told_who_has_access() {
        assertThat(Confidentiality.mayRead(Reader.EARLY_CAREER_TEACHER, Matter.OWN_REPORTS, false)
                        .reason()
                        .sentence())
                .endsWith("the teacher is told who they are.");
    }
}
