/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.educationalsuccesspartners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.plan.ReportKind.FORMAL_ASSESSMENT;
import static org.ectmanager.domain.plan.ReportKind.PROGRESS_REVIEW;

import java.nio.file.Path;
import org.ectmanager.body.standard.DeclaredBody;
import org.ectmanager.spi.body.AllocationRule.EnteringSchool;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.junit.jupiter.api.Test;

/** How Educational Success Partners differs, also from Arthur Terry whose partner it is. */
class EducationalSuccessPartnersTest {

    private final AppropriateBodyPlugin body = DeclaredBody.in(Path.of("src/main/resources/body"));

    @Test
    void a_formal_assessment_needs_twenty_files_named_by_standard() {
        assertThat(body.form(FORMAL_ASSESSMENT, false).evidence()).hasValueSatisfying(rule -> {
            assertThat(rule.fewest()).isEqualTo(20);
            assertThat(rule.fits("standard-4 observation in May.pdf")).isTrue();
            assertThat(rule.fits("observation.pdf")).isFalse();
        });
        assertThat(body.form(PROGRESS_REVIEW, false).evidence()).isEmpty();
    }

    @Test
    void schools_in_staffordshire_are_sent_on_to_arthur_terry() {
        assertThat(body.allocation().overseer(schoolOf("Staffordshire")))
                .hasValueSatisfying(elsewhere -> assertThat(elsewhere.body()).hasToString("arthur-terry"));
        assertThat(body.allocation().overseer(schoolOf("Kent"))).isEmpty();
    }

    @Test
    void leavers_are_told_to_an_address_of_its_own() {
        assertThat(body.profile().help().contact())
                .hasValueSatisfying(contact -> assertThat(contact.role()).contains("interim"));
    }

    private static EnteringSchool schoolOf(String authority) {
        return new EnteringSchool("100123", "A school", "Community school", "Primary", authority, "", "ZZ1 1ZZ");
    }
}
