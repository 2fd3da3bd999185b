/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RollCallTest {

    @Test
    void when_all_are_there_nothing_is_said() {
        assertThat(RollCall.absent(List.of("a.Heron", "a.Wren"), Set.of("a.Wren", "a.Heron", "b.Other")))
                .isEmpty();
    }

    @Test
    void who_is_absent_is_named() {
        assertThat(RollCall.absent(List.of("a.Wren", "b.Heron", "a.Owl"), Set.of("a.Owl")))
                .contains("Not there yet: Heron, Wren");
    }

    @Test
    void of_many_some_are_named_and_the_others_counted() {
        assertThat(RollCall.absent(List.of("A", "B", "C", "D", "E", "F", "G"), Set.of()))
                .contains("Not there yet: A, B, C, D, E and 2 more");
    }
}
