/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the log keeps of a failure. */
class LoggedFailureTest {

    private static final String SOMEBODY = "ana@willow.example";

    @Test
    void of_a_database_it_keeps_the_state_and_the_names_of_its_own_parts() {
        var told =
                "ERROR: duplicate key value violates unique constraint \"person_email\"\n  Detail: Key (lower(email))=("
                        + SOMEBODY + ") already exists.";

        assertThat(logged(new SQLException(told, "23505")))
                .contains("java.sql.SQLException in state 23505, constraint \"person_email\"")
                .doesNotContain(SOMEBODY);
    }

    @Test
    void a_value_in_quotes_is_not_taken_for_a_name() {
        assertThat(logged(new SQLException("ERROR: invalid input syntax for type date: \"" + SOMEBODY + "\"", "22007")))
                .doesNotContain(SOMEBODY);
    }

    @Test
    void of_a_library_it_keeps_the_kind_and_the_place() {
        try {
            LocalDate.parse(SOMEBODY);
        } catch (RuntimeException failure) {
            assertThat(logged(failure))
                    .contains("java.time.format.DateTimeParseException")
                    .contains("at java.base/java.time.LocalDate.parse")
                    .doesNotContain(SOMEBODY);
        }
    }

    @Test
    void of_ours_it_keeps_the_words() {
        assertThat(logged(new IllegalStateException("This needs a transaction")))
                .contains("This needs a transaction");
    }

    @Test
    void ours_lose_their_words_when_they_quote_their_cause() {
        var cause = new SQLException("Key (email)=(" + SOMEBODY + ")", "23505");

        assertThat(logged(new IllegalStateException("Not written: " + cause.getMessage(), cause)))
                .contains("java.lang.IllegalStateException")
                .contains("Caused by")
                .doesNotContain(SOMEBODY);
        assertThat(logged(new IllegalStateException(cause))).doesNotContain(SOMEBODY);
    }

    @Test
    void what_was_suppressed_is_left_out() {
        var failure = new IllegalStateException("This needs a transaction");
        failure.addSuppressed(new SQLException(SOMEBODY));

        assertThat(logged(failure)).doesNotContain(SOMEBODY);
    }

    private static String logged(Throwable failure) {
        var text = new StringWriter();
        LoggedFailure.of(failure).printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
