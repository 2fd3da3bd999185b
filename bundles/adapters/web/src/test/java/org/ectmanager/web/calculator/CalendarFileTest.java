/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.ectmanager.domain.plan.PlannedReport;
import org.junit.jupiter.api.Test;

class CalendarFileTest {

    private static final LocalDate START = LocalDate.of(2026, 9, 1);
    private static final Instant MADE = Instant.parse("2026-08-24T09:00:00Z");

    private final java.util.List<PlannedReport> reports =
            Plans.of(CalculatorForm.blank().with("starts", START)).reports();

    @Test
    void each_report_has_a_day_on_which_it_opens_and_one_on_which_it_is_due() {
        var events = Biweekly.parse(written()).first().getEvents();
        assertThat(events).hasSize(2 * reports.size());
        assertThat(events).extracting(event -> event.getSummary().getValue()).contains("Final assessment is due");
    }

    @Test
    void days_are_whole_days_whatever_the_zone_of_the_machine() {
        var due = reports.get(0).due().toString().replace("-", "");
        assertThat(written()).contains("DTSTART;VALUE=DATE:" + due);
    }

    @Test
    void the_same_plan_makes_the_same_file() {
        assertThat(written()).isEqualTo(written());
        assertThat(Biweekly.parse(written()).first().getEvents())
                .extracting(VEvent::getUid)
                .extracting(uid -> uid.getValue())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_file_keeps_to_the_standard() {
        assertThat(Biweekly.parse(written())
                        .first()
                        .validate(biweekly.ICalVersion.V2_0)
                        .isEmpty())
                .isTrue();
    }

    private String written() {
        return new String(CalendarFile.of(reports, MADE), StandardCharsets.UTF_8);
    }
}
