/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.application.registration.Details.Served;
import org.ectmanager.domain.eligibility.ExemptionEvidence.AppraisalReport;
import org.ectmanager.domain.eligibility.ExemptionEvidence.Paper;
import org.ectmanager.domain.refusal.Refusal;
import org.junit.jupiter.api.Test;

class ClaimFormTest {

    @Test
    void what_is_no_number_of_terms_is_named_by_the_field_in_which_it_was_typed() {
        var reading = new Reading("registration", Map.of("walesTerms", "abc", "walesExtended", "abc"));
        ClaimForm.read(reading, Served.WALES);

        assertThat(sentence(reading, "walesTerms"))
                .startsWith("Enter the full-time equivalent terms served in Wales: 0 or more");
        assertThat(sentence(reading, "walesExtended"))
                .startsWith("Enter the terms by which induction was extended in Wales: 0.1 to 16");
    }

    @Test
    void so_is_what_the_appropriate_body_counts() {
        var refused = PartServed.counted("abc", "0").<List<Refusal>>fold(done -> List.of(), refusals -> refusals);

        assertThat(refused.get(0).sentence())
                .startsWith("Enter the full-time equivalent terms served before that count: 0 or more");
    }

    @Test
    void an_appraisal_report_says_which_days_it_covers() {
        var reading = lost(Map.of());
        ClaimForm.asked(reading);

        assertThat(sentence(reading, "exemptionFrom"))
                .isEqualTo("Enter the first day that the appraisal report covers");
        assertThat(sentence(reading, "exemptionTo")).isEqualTo("Enter the last day that the appraisal report covers");
    }

    @Test
    void what_was_signed_before_the_days_were_asked_is_still_understood() {
        var reading = lost(Map.of());

        assertThat(ClaimForm.read(reading, Served.EXEMPT)).containsInstanceOf(Paper.class);
        assertThat(reading.refusals()).isEmpty();
    }

    @Test
    void the_last_day_of_a_report_does_not_come_before_its_first() {
        var reading = lost(days("9", "8"));
        ClaimForm.asked(reading);
        assertThat(reading.refusals()).isEmpty();

        assertThat(ClaimForm.read(reading, Served.EXEMPT)).isEmpty();
        assertThat(sentence(reading, "exemptionTo")).isEqualTo("The last day of the report cannot be before its first");
        assertThat(ClaimForm.read(lost(days("9", "9")), Served.EXEMPT))
                .contains(new AppraisalReport(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 1)));
    }

    private static Map<String, String> days(String first, String last) {
        return Map.of(
                "exemptionFrom-day", "1",
                "exemptionFrom-month", first,
                "exemptionFrom-year", "2025",
                "exemptionTo-day", "1",
                "exemptionTo-month", last,
                "exemptionTo-year", "2025");
    }

    private static Reading lost(Map<String, String> days) {
        var typed = new HashMap<>(days);
        typed.putAll(Map.of("served", "EXEMPT", "exemption", "RECORDS_LOST", "exemptionPaper", "A report"));
        return new Reading("registration", typed);
    }

    private static String sentence(Reading reading, String field) {
        return reading.refusals().stream()
                .filter(refusal -> refusal.field().equals(field))
                .map(Refusal::sentence)
                .findFirst()
                .orElseThrow();
    }
}
