/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.junit.jupiter.api.Test;

/** What a school reads of the checks, before and after the national record was asked. */
class CheckResultTest {

    private static final List<Finding> UNASKED = List.of(
            Finding.notYet("start.record-not-asked", said("not asked yet")),
            Finding.notYet("start.qts-unknown", said("not known")),
            Finding.notYet("start.named-contact", said("for the body")),
            Finding.allowed("start.institution", said("suitable")));

    @Test
    void a_draft_says_nothing_of_a_record_that_nobody_has_asked() {
        assertThat(CheckResult.ofDraft(UNASKED))
                .extracting(CheckResult::sentence)
                .containsExactly("suitable.");
    }

    @Test
    void a_head_reads_that_the_record_could_not_be_asked_and_not_what_follows_from_it() {
        assertThat(CheckResult.ofSchool(UNASKED))
                .extracting(CheckResult::sentence)
                .containsExactly("not asked yet.", "suitable.");
    }

    private static Reason said(String sentence) {
        return Reason.of("R2", "2.9", sentence + ".");
    }
}
