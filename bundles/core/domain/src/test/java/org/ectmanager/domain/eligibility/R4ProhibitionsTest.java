/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.good;
import static org.ectmanager.domain.eligibility.Applications.record;

import java.time.LocalDate;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.teacher.Alert;
import org.ectmanager.domain.teacher.InductionStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R4 Prohibitions, section 128, other alerts")
class R4ProhibitionsTest {

    /** DfE code; the check was made on 20 August 2025. No end, or none that can be read, is the last day there is. */
    @ParameterizedTest
    @CsvSource({"+999999999-12-31,start.prohibited", "2025-08-19,''", "2025-08-20,''", "2025-08-21,start.prohibited"})
    void a_prohibition_bars_while_it_is_active(LocalDate ends, String remark) {
        assertThat(alerted(Alert.PROHIBITION, "Prohibition from teaching", ends).remark())
                .isEqualTo(remark);
    }

    /** Project rule. */
    @Test
    void a_section_128_direction_is_a_warning_only() {
        var application = alerted(Alert.SECTION_128, "Section 128 (SoS)", LocalDate.MAX);
        assertThat(application.remarks()).containsExactly("start.section-128");
        assertThat(application.opinion().mayBeAuthorised()).isTrue();
        assertThat(application.opinion().warnings().get(0).reason().sentence()).contains("not from teaching");
    }

    @Test
    void a_section_128_direction_that_has_ended_is_nothing() {
        assertThat(alerted(Alert.SECTION_128, "Section 128 (SoS)", LocalDate.of(2025, 8, 20))
                        .remarks())
                .isEmpty();
    }

    @Test
    void any_other_alert_is_named_and_does_not_bar() {
        var application = alerted("another", "Failed induction", LocalDate.MAX);
        assertThat(application.remarks()).containsExactly("start.alerts");
        assertThat(application.opinion().mayBeAuthorised()).isTrue();
        assertThat(application.opinion().warnings().get(0).reason().sentence()).contains("Failed induction");
    }

    @Test
    void what_only_the_record_tells_is_not_said_before_it_was_asked() {
        var found = good().with(new TeacherCheck.NotAsked()).opinion().findings().stream()
                .filter(finding -> finding.code().endsWith("-unknown"))
                .toList();

        assertThat(found)
                .extracting(Finding::code)
                .contains("start.no-alerts-unknown", "start.no-section-128-unknown", "start.qts-unknown");
        assertThat(found).extracting(finding -> finding.reason().sentence()).doesNotHaveDuplicates();
    }

    private static Applications alerted(String id, String category, LocalDate ends) {
        return good().with(record("2025-07-10", InductionStatus.REQUIRED_TO_COMPLETE, new Alert(id, category, ends)));
    }
}
