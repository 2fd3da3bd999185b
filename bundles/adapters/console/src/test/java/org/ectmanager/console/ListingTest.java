/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListingTest {

    private final Listing listing = new Listing("Id", "Waiting since", "Tries");

    @Test
    void json_has_an_object_a_row_with_keys_after_the_columns() {
        listing.add("kestrel", Optional.empty(), 3);
        listing.add("a \"quoted\"\n line", Optional.of("now"), 0);

        assertThat(printed(true))
                .isEqualToIgnoringNewLines("[{\"id\":\"kestrel\",\"waiting_since\":null,\"tries\":3},"
                        + " {\"id\":\"a \\\"quoted\\\"\\u000a line\",\"waiting_since\":\"now\",\"tries\":0}]");
    }

    @Test
    void json_of_nothing_is_an_empty_array() {
        assertThat(printed(true)).isEqualToIgnoringNewLines("[]");
    }

    @Test
    void a_table_shows_the_headings_and_nothing_for_nothing() {
        listing.add("kestrel", Optional.empty(), 3);

        assertThat(printed(false)).contains("Waiting since").contains("kestrel").doesNotContain("Optional");
    }

    @Test
    void a_row_has_as_many_values_as_there_are_columns() {
        assertThatThrownBy(() -> listing.add("kestrel")).isInstanceOf(IllegalArgumentException.class);
    }

    private String printed(boolean json) {
        var bytes = new ByteArrayOutputStream();
        listing.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), json);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
