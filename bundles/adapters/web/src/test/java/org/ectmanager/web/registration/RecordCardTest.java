/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.web.component.SummaryList.Row;
import org.junit.jupiter.api.Test;

class RecordCardTest {

    @Test
    void an_answer_that_is_withheld_is_not_said_to_be_none() {
        assertThat(RecordCard.withheld().rows())
                .extracting(Row::key, Row::value)
                .singleElement()
                .asString()
                .contains("Last asked", "Not shown", "its head teacher has not signed that yet");
        assertThat(RecordCard.of(Optional.empty(), Clock.systemUTC()).rows())
                .extracting(Row::value)
                .containsExactly("Not yet");
    }
}
