/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.calderdalekirklees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.ectmanager.body.standard.DeclaredBody;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.Audience;
import org.ectmanager.spi.body.ChargingEvent;
import org.ectmanager.spi.body.Fee;
import org.ectmanager.spi.body.Proration;
import org.junit.jupiter.api.Test;

/** How Calderdale and Kirklees differs: it charges by the report, and its terms stand in a privacy notice. */
class CalderdaleKirkleesTest {

    private final AppropriateBodyPlugin body = DeclaredBody.in(Path.of("src/main/resources/body"));

    @Test
    void it_charges_for_reports_and_not_for_years() {
        assertThat(body.fees()).singleElement().satisfies(schedule -> assertThat(schedule.fees())
                .filteredOn(fee -> !fee.extra())
                .extracting(Fee::name, Fee::pence, Fee::event)
                .containsExactly(
                        tuple("A progress review", 5_000, ChargingEvent.PROGRESS_REVIEW),
                        tuple("A formal or interim assessment", 10_000, ChargingEvent.ASSESSMENT)));
    }

    @Test
    void a_report_is_charged_once_half_of_its_period_was_served() {
        assertThat(body.fees().get(0).fees())
                .filteredOn(fee -> !fee.extra())
                .extracting(Fee::proration)
                .containsOnly(Proration.FROM_HALF);
    }

    @Test
    void fidelity_checks_and_days_of_work_are_extras() {
        assertThat(body.fees().get(0).fees())
                .filteredOn(Fee::extra)
                .extracting(Fee::pence)
                .containsExactly(40_000, 100_000, 20_000);
    }

    @Test
    void what_a_school_agrees_to_stands_in_the_notice_for_its_staff_and_teachers_have_none() {
        assertThat(body.privacyNotice(Audience.SCHOOL_STAFF))
                .hasValueSatisfying(notice -> assertThat(notice.paragraphs())
                        .anyMatch(paragraph -> paragraph.contains("agrees to our charges")));
        assertThat(body.privacyNotice(Audience.ECT)).isEmpty();
    }

    @Test
    void its_reports_are_due_as_the_standard_says() {
        assertThat(body.plan()).isEqualTo(PlanPolicy.DEFAULT);
    }
}
