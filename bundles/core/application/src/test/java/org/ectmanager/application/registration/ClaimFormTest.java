/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.application.registration.Details.Served;
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

    private static String sentence(Reading reading, String field) {
        return reading.refusals().stream()
                .filter(refusal -> refusal.field().equals(field))
                .map(Refusal::sentence)
                .findFirst()
                .orElseThrow();
    }
}
