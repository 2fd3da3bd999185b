/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void an_address_that_cannot_be_read_is_a_bad_request() {
        try (var answer = new Failures().toResponse(new IllegalArgumentException("Invalid URL encoding"))) {
            assertThat(answer.getStatus()).isEqualTo(400);
        }
    }

    @Test
    void what_else_fails_before_a_call_is_known_is_ours() {
        try (var answer = new Failures().toResponse(new IllegalStateException())) {
            assertThat(answer.getStatus()).isEqualTo(500);
        }
    }
}
