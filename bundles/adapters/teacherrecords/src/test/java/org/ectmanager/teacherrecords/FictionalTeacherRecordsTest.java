/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.ectmanager.application.platform.Platform.Mode;
import org.ectmanager.application.port.SampleNames;
import org.ectmanager.application.port.TeacherRecords.Answer;
import org.ectmanager.application.port.TeacherRecords.Deactivated;
import org.ectmanager.application.port.TeacherRecords.Found;
import org.ectmanager.application.port.TeacherRecords.Merged;
import org.ectmanager.application.port.TeacherRecords.NotFound;
import org.ectmanager.application.port.TeacherRecords.Unavailable;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.teacher.InductionStatus;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.ectmanager.domain.teacher.Trn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FictionalTeacherRecordsTest {

    private static final LocalDate BORN = LocalDate.of(2000, 11, 10);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private Instant now = Instant.parse("2026-09-01T08:00:00Z");

    private final FictionalTeacherRecords records = new FictionalTeacherRecords(
            new Running(Mode.SAMPLE),
            trn -> trn.digits().equals("3000001") || trn.digits().equals("7000007")
                    ? Optional.of(new PersonName("Nadia", "Sampleby"))
                    : Optional.empty(),
            new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return now;
                }
            });

    @Test
    void it_refuses_to_exist_in_production() {
        assertThatThrownBy(() -> new FictionalTeacherRecords(
                        new Running(Mode.PRODUCTION), trn -> Optional.empty(), Clock.systemUTC()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void one_number_becomes_qualified_some_days_after_it_was_first_asked_for() {
        assertThat(teacher("7000021").qtsDate()).isEmpty();

        now = now.plus(Duration.ofDays(FictionalTeacherRecords.LATE - 1L));
        assertThat(teacher("7000021").qtsDate()).isEmpty();

        now = now.plus(Duration.ofDays(1));
        assertThat(teacher("7000021").qtsDate()).contains(LocalDate.of(2026, 9, 1));
        assertThat(teacher("7000021").induction()).isEqualTo(InductionStatus.REQUIRED_TO_COMPLETE);
    }

    @Test
    void an_ordinary_number_is_a_teacher_with_qts_who_is_required_to_complete() {
        var teacher = teacher("1234567");

        assertThat(teacher.induction()).isEqualTo(InductionStatus.REQUIRED_TO_COMPLETE);
        assertThat(teacher.qtsDate()).contains(LocalDate.of(2024, 7, 12));
        assertThat(teacher.alerts()).isEmpty();
    }

    @Test
    void the_same_number_is_always_the_same_teacher() {
        assertThat(find("1234567")).isEqualTo(find("1234567")).isNotEqualTo(find("1234568"));
    }

    @Test
    void a_teacher_of_the_sample_data_has_the_name_of_their_registration() {
        var teacher = ((Found) records.find(new Trn("3000001"), SampleNames.BORN)).teacher();

        assertThat(teacher.givenName() + " " + teacher.familyName()).isEqualTo("Nadia Sampleby");
        assertThat(teacher.induction()).isEqualTo(InductionStatus.REQUIRED_TO_COMPLETE);
        assertThat(records.find(new Trn("3000001"), LocalDate.of(2000, 1, 1))).isEqualTo(new NotFound());
    }

    @Test
    void a_teacher_of_the_sample_data_is_not_found_with_another_date_of_birth() {
        assertThat(records.find(new Trn("3000001"), SampleNames.BORN.plusDays(1)))
                .isEqualTo(new NotFound());
    }

    @Test
    void a_number_that_stands_for_something_stands_for_it_whatever_the_sample_data_say() {
        assertThat(teacher("7000007").induction()).isEqualTo(InductionStatus.PASSED);
        assertThat(teacher("7000007").familyName()).isNotEqualTo("Sampleby");
    }

    @Test
    void the_first_of_january_stands_for_a_wrong_date_of_birth() {
        assertThat(records.find(new Trn("1234567"), LocalDate.of(2000, 1, 1))).isEqualTo(new NotFound());
    }

    @Test
    void one_has_no_qts_yet() {
        assertThat(teacher("7000001").qtsDate()).isEmpty();
    }

    @Test
    void one_is_prohibited_and_one_has_an_alert_that_prohibits_nothing() {
        assertThat(teacher("7000003").isProhibitedOn(TODAY)).isTrue();
        assertThat(teacher("7000005").isProhibitedOn(TODAY)).isFalse();
        assertThat(teacher("7000005").alerts()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "7000006, REQUIRED_TO_COMPLETE",
        "7000007, PASSED",
        "7000008, FAILED",
        "7000009, EXEMPT",
        "7000010, FAILED_IN_WALES",
        "7000012, REQUIRED_TO_COMPLETE"
    })
    void some_stand_where_their_number_says(String trn, InductionStatus status) {
        assertThat(teacher(trn).induction()).isEqualTo(status);
    }

    @Test
    void some_numbers_lead_to_no_teacher() {
        assertThat(find("7000002")).isEqualTo(new NotFound());
        assertThat(find("7000004")).isEqualTo(new Deactivated());
        assertThat(find("7000011")).isEqualTo(new Merged(new Trn("7000012")));
        assertThat(find("7000020")).isInstanceOf(Unavailable.class);
    }

    private TeacherRecord teacher(String trn) {
        return ((Found) find(trn)).teacher();
    }

    private Answer find(String trn) {
        return records.find(new Trn(trn), BORN);
    }
}
