/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ectmanager.domain.eligibility.Applications.dates;
import static org.ectmanager.domain.eligibility.Applications.good;
import static org.ectmanager.domain.eligibility.Applications.record;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.teacher.InductionStatus;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.ectmanager.domain.teacher.Trn;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R2 Eligibility to start")
class R2EligibilityTest {

    private static final InductionStatus NEW = InductionStatus.REQUIRED_TO_COMPLETE;

    /** Derived; DfE test (a claim does not start before qualified teacher status); the same day by DfE's own check. */
    @ParameterizedTest
    @CsvSource({"2025-07-10,''", "2025-09-15,start.before-qts", "2025-09-01,''"})
    void nobody_starts_before_qts_but_the_same_day_is_allowed(String qts, String remark) {
        assertThat(good().with(record(qts, NEW)).remark()).isEqualTo(remark);
    }

    /** DfE test. The registration is kept and asked about again. */
    @Test
    void without_qts_an_application_is_kept_but_not_authorised() {
        var opinion = good().with(record("", NEW)).opinion();
        assertThat(opinion.mayBeKept()).isTrue();
        assertThat(opinion.mayBeAuthorised()).isFalse();
        assertThat(opinion.obstacles()).extracting(Finding::code).containsExactly("start.no-qts");
    }

    /** DfE test: each with its own reason. */
    @ParameterizedTest
    @CsvSource({
        "PASSED,start.passed",
        "FAILED,start.failed",
        "FAILED_IN_WALES,start.failed-in-wales",
        "EXEMPT,start.exempt"
    })
    void whoever_has_been_through_it_is_refused_for_that_reason(InductionStatus status, String code) {
        var application = good().with(record("2025-07-10", status));
        assertThat(application.remarks()).containsExactly(code);
        assertThat(application.opinion().mayBeKept()).isFalse();
        assertThat(status.mayServe()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "REQUIRED_TO_COMPLETE", "IN_PROGRESS"})
    void anybody_else_may_start_or_go_on(InductionStatus status) {
        assertThat(status.mayServe()).isTrue();
        assertThat(good().with(record("2025-07-10", status)).remarks()).isEmpty();
    }

    /** DfE test. */
    @ParameterizedTest
    @ValueSource(strings = {"123456L", "0004", "1 2 3 4 5 6 7 8 9", "", "12345678"})
    void a_trn_that_is_not_seven_digits_is_refused(String typed) {
        assertThatThrownBy(() -> new Trn(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    /** DfE test. */
    @Test
    void a_trn_is_trimmed_and_keeps_its_leading_zeros() {
        assertThat(new Trn("  1234567  ").digits()).isEqualTo("1234567");
        assertThat(new Trn("0012345").digits()).isEqualTo("0012345");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 34567", "12/34567", "1234567 ", "123\u00a04567", "12 / 34567"})
    void spaces_and_the_slash_of_older_papers_are_no_part_of_a_trn(String typed) {
        assertThat(new Trn(typed).digits()).isEqualTo("1234567");
    }

    @Test
    void a_teacher_who_was_not_found_is_kept_and_checked_again() {
        var notFound = good().with(new TeacherCheck.NotFound()).opinion();
        assertThat(notFound.mayBeKept()).isTrue();
        assertThat(notFound.mayBeAuthorised()).isFalse();
        assertThat(good().with(new TeacherCheck.NotAsked()).remarks()).contains("start.record-not-asked");
    }

    @ParameterizedTest
    @CsvSource({"2017-01-01,start.age", "2008-01-01,start.age", "1925-12-31,start.age", "2007-12-31,''", "1926-01-01,''"
    })
    void the_department_takes_teachers_from_18_to_99_by_year(LocalDate born, String remark) {
        var usual = record("2025-07-10", NEW);
        var teacher =
                new TeacherRecord(usual.trn(), born, "", "Example", usual.qtsHeldFrom(), List.of(), NEW, List.of());
        assertThat(good().with(teacher).remark()).isEqualTo(remark);
        assertThat(teacher.fullName()).isEqualTo("Example");
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31,start.before-2021", "2021-09-01,''"})
    void the_department_takes_no_new_start_before_september_2021(String start, String remark) {
        var early = good().with(record("2021-07-10", NEW)).with(dates("2021-08-20", start, ""));
        assertThat(early.remark()).isEqualTo(remark);
    }

    @ParameterizedTest
    @CsvSource({
        "Ada,Example,'',''",
        "ADA,example,'',''",
        "Ada Mary,Example,'',''",
        "Ada,Smith,'',start.name-differs",
        "Ada,Smith,Example,''",
        "Bea,Example,'',start.name-differs",
    })
    void a_name_that_differs_from_the_record_is_a_warning(String given, String family, String previous, String remark) {
        var claimed = new ClaimedName(new PersonName(given, family), previous);
        assertThat(good().as(claimed).remark()).isEqualTo(remark);
        assertThat(good().as(claimed).opinion().mayBeAuthorised()).isTrue();
    }
}
