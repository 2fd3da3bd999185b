/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {

    @Test
    void a_page_begins_where_the_one_before_ended() {
        assertThat(Turn.to(2).skipped()).isEqualTo(50);
    }

    @Test
    void a_hundred_and_twenty_rows_take_three_pages() {
        assertThat(new Slice<>(List.of(), 120, Turn.to(1)).pages()).isEqualTo(3);
    }

    @Test
    void a_page_past_the_end_is_the_last() {
        assertThat(Turn.to(9).within(120)).isEqualTo(Turn.to(3));
    }

    @Test
    void an_empty_list_has_one_page() {
        assertThat(Turn.to(7).within(0)).isEqualTo(Turn.to(1));
    }

    @Test
    void exactly_fifty_rows_fit_on_one_page() {
        assertThat(Turn.to(1).pages(50)).isEqualTo(1);
    }

    @Test
    void there_is_no_page_before_the_first() {
        assertThat(Turn.to(-3)).isEqualTo(Turn.to(1));
    }

    @Test
    void words_are_what_stands_between_spaces() {
        assertThat(Wanted.saying("  Ada\t Quill ").each()).containsExactly("Ada", "Quill");
    }

    @Test
    void no_words_ask_for_every_row() {
        assertThat(Wanted.saying("  ").each()).isEmpty();
    }
}
