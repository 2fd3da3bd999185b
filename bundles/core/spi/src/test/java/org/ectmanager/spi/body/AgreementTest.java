/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.people.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgreementTest {

    private static final Agreement SERVICE = Agreement.of("service", "1", "Service level agreement", "We answer.");

    @Test
    void it_is_accepted_by_the_head_teacher_before_the_first_registration_unless_it_says_otherwise() {
        assertThat(SERVICE.when()).isEqualTo(AgreementTime.FIRST_REGISTRATION);
        assertThat(SERVICE.acceptedBy()).containsExactly(Position.HEAD_TEACHER);
        assertThat(SERVICE.alsoByLeads().acceptedBy())
                .containsExactlyInAnyOrder(Position.HEAD_TEACHER, Position.INDUCTION_LEAD);
    }

    @ParameterizedTest
    @CsvSource({"2026-08-31, 2025-09-01", "2026-09-01, 2026-09-01", "2027-03-01, 2026-09-01"})
    void one_for_a_year_is_for_the_school_year(LocalDate today, LocalDate since) {
        assertThat(SERVICE.eachYear().renewedOn(today)).contains(since);
    }

    @Test
    void one_for_a_year_may_begin_on_another_day_and_others_are_never_renewed() {
        assertThat(SERVICE.eachYearFrom(MonthDay.of(6, 24)).renewedOn(LocalDate.of(2026, 6, 24)))
                .contains(LocalDate.of(2026, 6, 24));
        assertThat(SERVICE.renewedOn(LocalDate.of(2026, 6, 24))).isEmpty();
        assertThat(SERVICE.atEntry().renewedOn(LocalDate.of(2026, 6, 24))).isEmpty();
        assertThat(SERVICE.eachRegistration().renewedOn(LocalDate.of(2026, 6, 24)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "s", "Service", "service level", "-service", "service--1"})
    void its_id_can_stand_in_an_address(String id) {
        assertThatThrownBy(() -> Agreement.of(id, "1", "Service", "We answer."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 to 40 small letters");
    }

    @Test
    void it_has_a_version_and_a_text_without_mark_up() {
        assertThatThrownBy(() -> Agreement.of("service", " ", "Service", "We answer."))
                .hasMessageContaining("version");
        assertThatThrownBy(() -> Agreement.of("service", "1", "Service")).hasMessageContaining("paragraphs");
        assertThatThrownBy(() -> Agreement.of("service", "1", "Service", "<script>alert(1)</script>"))
                .hasMessageContaining("plain text");
    }

    @Test
    void nobody_but_heads_and_leads_accepts_for_a_school() {
        assertThatThrownBy(() -> new Agreement(
                        "service",
                        "1",
                        "Service",
                        List.of("We answer."),
                        AgreementTime.ENTRY,
                        MonthDay.of(9, 1),
                        Set.of(Position.INDUCTION_TUTOR)))
                .hasMessageContaining("Head teachers accept");
    }
}
