/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.ectmanager.fixtures.KeptLog;
import org.junit.jupiter.api.Test;

class FailuresTest {

    @Test
    void an_address_that_cannot_be_read_is_a_bad_request() {
        try (var answer = new Failures().toResponse(new IllegalArgumentException("Invalid URL encoding"))) {
            assertThat(answer.getStatus()).isEqualTo(400);
        }
    }

    @Test
    void the_log_does_not_repeat_what_the_database_quoted() {
        var taken =
                new SQLException("violates unique constraint \"person_email\" (email)=(ana@willow.example)", "23505");
        try (var log = new KeptLog();
                var answer = new Failures().toResponse(new IllegalStateException(taken))) {
            assertThat(answer.getStatus()).isEqualTo(500);
            assertThat(log.text())
                    .contains("in state 23505, constraint \"person_email\"")
                    .doesNotContain("ana@");
        }
    }

    @Test
    void a_database_that_is_away_is_told_as_that_and_when_to_try_again() {
        var away = new SQLException("Connection to localhost:1 refused", "08001");
        try (var answer = new Failures().toResponse(new IllegalStateException(away))) {
            assertThat(answer.getStatus()).isEqualTo(503);
            assertThat(answer.getHeaderString("Retry-After")).isEqualTo("60");
            assertThat(answer.getEntity()).asString().contains("database-away");
        }
    }

    @Test
    void what_else_fails_before_a_call_is_known_is_ours() {
        try (var answer = new Failures().toResponse(new IllegalStateException())) {
            assertThat(answer.getStatus()).isEqualTo(500);
        }
    }
}
