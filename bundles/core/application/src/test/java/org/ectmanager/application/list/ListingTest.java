/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

    @Test
    void a_page_begins_where_the_one_before_ended() {
        assertThat(Listing.of(120, Wanted.page(2), List::of).rows()).containsExactly(50);
    }

    @Test
    void a_hundred_and_twenty_rows_take_three_pages() {
        assertThat(Listing.of(120, Wanted.page(1), List::of).pages()).isEqualTo(3);
    }

    @Test
    void a_page_past_the_end_is_the_last() {
        assertThat(Listing.of(120, Wanted.page(9), List::of).page()).isEqualTo(3);
    }

    @Test
    void an_empty_list_has_one_page() {
        assertThat(Listing.of(0, Wanted.page(1), offset -> List.<Integer>of()).pages())
                .isEqualTo(1);
    }

    @Test
    void exactly_fifty_rows_fit_on_one_page() {
        assertThat(Listing.of(50, Wanted.page(1), List::of).pages()).isEqualTo(1);
    }

    @Test
    void there_is_no_page_before_the_first() {
        assertThat(Wanted.page(-3).page()).isEqualTo(1);
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
