/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.eligibility.Applications.good;

import org.ectmanager.domain.teacher.InductionStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The half of R31 that is looked at when a teacher comes to a new school; the rest is planned. */
@DisplayName("R31 Extension in a new school")
class R31ExtensionElsewhereTest {

    /** Derived: an extension of 31 days that is moved to a new school lasts a term there. */
    @Test
    void the_post_in_which_an_extension_is_served_lasts_at_least_a_term() {
        var moving = good().with(Applications.record("2023-07-10", InductionStatus.IN_PROGRESS));
        var post = moving.post();
        var days = new StartPost(post.school(), post.setting(), post.sector(), post.pattern(), false, post.standing());
        assertThat(moving.with(days).remarks()).containsExactly("post.too-short");
        assertThat(moving.remarks()).isEmpty();
    }
}
