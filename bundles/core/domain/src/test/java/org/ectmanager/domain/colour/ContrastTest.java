/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ContrastTest {

    private static final Colour YELLOW = new Colour("#FFDD00");

    @Test
    void a_colour_is_kept_in_lower_case() {
        assertThat(YELLOW.hex()).isEqualTo("#ffdd00");
    }

    @Test
    void a_colour_by_name_is_no_colour() {
        assertThatThrownBy(() -> new Colour("yellow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("six hexadecimal digits");
    }

    @Test
    void black_on_white_has_the_highest_contrast() {
        assertThat(Colour.BLACK.contrastWith(Colour.WHITE)).isEqualTo(21.0, within(0.001));
    }

    @Test
    void contrast_does_not_ask_which_colour_is_the_ground() {
        assertThat(YELLOW.contrastWith(Colour.BLACK)).isEqualTo(Colour.BLACK.contrastWith(YELLOW));
    }

    @Test
    void the_grey_that_just_passes_on_white_passes() {
        assertThat(Contrast.WORDS.isEnough(new Colour("#767676"), Colour.WHITE)).isTrue();
    }

    @Test
    void the_grey_that_just_fails_on_white_fails() {
        assertThat(Contrast.WORDS.isEnough(new Colour("#777777"), Colour.WHITE)).isFalse();
    }

    @Test
    void a_readable_colour_is_its_own_nearest() {
        assertThat(Contrast.WORDS.nearest(new Colour("#1d70b8"), Colour.WHITE)).isEqualTo(new Colour("#1d70b8"));
    }

    @Test
    void the_nearest_readable_colour_passes_by_the_smallest_step() {
        var nearest = Contrast.WORDS.nearest(YELLOW, Colour.WHITE);

        assertThat(nearest.contrastWith(Colour.WHITE)).isBetween(4.5, 4.65);
    }

    @Test
    void the_nearest_colour_passes_on_every_ground_at_once() {
        var pale = new Colour("#dddddd");
        var nearest = Contrast.WORDS.nearest(YELLOW, Colour.WHITE, pale);

        assertThat(Contrast.WORDS.isEnough(nearest, Colour.WHITE, pale)).isTrue();
    }

    @Test
    void when_nothing_passes_the_better_end_is_proposed() {
        assertThat(Contrast.WORDS.nearest(YELLOW, Colour.WHITE, Colour.BLACK, new Colour("#eeeeee")))
                .isIn(Colour.BLACK, Colour.WHITE);
    }
}
