/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.records.Transfer.Document;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R56 Transfer of records")
class R56TransferTest {

    @Test
    void nobody_is_claimed_before_the_previous_body_has_released() {
        assertThat(new Transfer(false, Set.of()).claim().code()).isEqualTo("transfer.not-released");
        assertThat(new Transfer(true, Set.of()).claim().stops()).isFalse();
    }

    @Test
    void what_was_written_comes_along() {
        var transfer = new Transfer(true, Set.of(Document.PROGRESS_REVIEWS));
        assertThat(transfer.records(Set.of(Document.PROGRESS_REVIEWS)).stops()).isFalse();
        assertThat(transfer.records(Set.of(Document.PROGRESS_REVIEWS, Document.INTERIM_ASSESSMENTS))
                        .reason()
                        .sentence())
                .endsWith("lacks: interim assessments.");
    }

    /** R66: since 1 September 2023. */
    @Test
    void previous_body_and_school_give_it_and_the_present_body_makes_sure() {
        assertThat(Transfer.due(RuleSets.on(LocalDate.of(2023, 9, 1))))
                .extracting(Duty::who)
                .containsExactly(Party.PREVIOUS_BODY, Party.APPROPRIATE_BODY);
        assertThat(Transfer.due(RuleSets.on(LocalDate.of(2023, 8, 31)))).isEmpty();
    }
}
