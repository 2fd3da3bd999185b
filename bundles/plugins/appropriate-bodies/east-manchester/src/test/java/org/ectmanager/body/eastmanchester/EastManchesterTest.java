/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.eastmanchester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.Set;
import org.ectmanager.body.standard.DeclaredBody;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.plan.ReportOffset;
import org.ectmanager.domain.plan.ReportType;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ReviewPolicy.Reader;
import org.junit.jupiter.api.Test;

/** How East Manchester differs: final assessments first, standards in turn, a quality assurer who reads. */
class EastManchesterTest {

    private final AppropriateBodyPlugin body = DeclaredBody.in(Path.of("src/main/resources/body"));

    @Test
    void final_assessments_are_due_before_other_assessments_and_these_before_progress_reviews() {
        assertThat(body.plan().staggered())
                .extracting(ReportOffset::type, ReportOffset::dueDaysBeforePeriodEnd)
                .containsExactlyInAnyOrder(
                        tuple(ReportType.FINAL_ASSESSMENT, 28),
                        tuple(ReportType.FORMAL_ASSESSMENT, 21),
                        tuple(ReportType.PROGRESS_REVIEW, 10));
    }

    @Test
    void each_progress_review_asks_about_its_own_standards_and_all_come_up() {
        assertThat(body.standardsInReviews().turns()).hasSize(4);
        assertThat(body.standardsInReviews().turns().stream().flatMap(Set::stream))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void the_teachers_own_quality_assurer_reads_within_ten_days() {
        assertThat(body.reviews().reader()).isEqualTo(Reader.QUALITY_ASSURER);
        assertThat(body.reviews().targetDays()).isEqualTo(10);
    }

    @Test
    void what_is_overdue_for_long_is_told_to_induction_lead_and_quality_assurer() {
        assertThat(body.reminders().escalation()).hasValueSatisfying(escalation -> assertThat(escalation.to())
                .containsExactlyInAnyOrder(Position.INDUCTION_LEAD, Position.QUALITY_ASSURER));
    }

    @Test
    void schools_tell_of_changes_through_a_help_centre_of_its_own() {
        assertThat(body.resources()).singleElement().satisfies(resource -> assertThat(resource.link())
                .isPresent());
    }
}
