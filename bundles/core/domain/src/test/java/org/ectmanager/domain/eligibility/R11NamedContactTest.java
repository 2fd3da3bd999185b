/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.good;

import java.util.Set;
import org.ectmanager.domain.people.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R11 Named contact")
class R11NamedContactTest {

    private static final PersonId ONE = new PersonId(1);
    private static final PersonId OTHER = new PersonId(2);

    @Test
    void the_named_contact_is_neither_quality_assurer_nor_decision_maker() {
        assertThat(good().with(new SupportTeam(Set.of(ONE), Set.of(ONE, OTHER), false, ""))
                        .remarks())
                .containsExactly("support.named-contact-involved");
        assertThat(good().with(new SupportTeam(Set.of(ONE), Set.of(OTHER), false, ""))
                        .remarks())
                .isEmpty();
    }

    @Test
    void nothing_is_authorised_before_there_is_one() {
        var without = good().with(new SupportTeam(Set.of(), Set.of(ONE), false, ""));
        assertThat(without.remarks()).containsExactly("support.no-named-contact");
        assertThat(without.opinion().mayBeKept()).isTrue();
        assertThat(without.opinion().mayBeAuthorised()).isFalse();
    }
}
