/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.colour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

    private static final Colour YELLOW = new Colour("#ffdd00");
    private static final Palette PLAIN = Palette.PLAIN;

    @Test
    void readable_colours_make_a_palette() {
        assertThat(withLink(new Colour("#1d70b8"))).isInstanceOf(Result.Done.class);
    }

    @Test
    void a_link_that_cannot_be_read_is_refused_by_name() {
        assertThat(refusals(withLink(YELLOW))).extracting(Refusal::field).containsExactly("link");
    }

    @Test
    void the_refusal_says_what_is_wrong_and_which_colour_would_pass() {
        var nearest = Contrast.WORDS.nearest(YELLOW, Colour.WHITE, PLAIN.surface());

        assertThat(refusals(withLink(YELLOW)).get(0).sentence())
                .contains("#ffdd00 is too hard to see", "at least 4.5 to 1", "Use " + nearest + " instead");
    }

    @Test
    void words_on_the_brand_colour_must_be_readable_too() {
        var refused =
                Palette.of(YELLOW, Colour.WHITE, PLAIN.link(), PLAIN.linkHover(), PLAIN.accent(), PLAIN.surface());

        assertThat(refusals(refused)).extracting(Refusal::field).containsExactly("on-brand");
    }

    @Test
    void a_dark_surface_is_refused_because_the_words_of_the_page_are_dark() {
        var refused = Palette.of(
                PLAIN.brand(), Colour.WHITE, PLAIN.link(), PLAIN.linkHover(), PLAIN.accent(), new Colour("#333333"));

        assertThat(refusals(refused)).extracting(Refusal::field).contains("surface");
    }

    @Test
    void an_unreadable_palette_cannot_be_made_at_all() {
        assertThatThrownBy(() -> new Palette(
                        PLAIN.brand(), PLAIN.brand(), PLAIN.link(), PLAIN.linkHover(), PLAIN.accent(), PLAIN.surface()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"#ffdd00", "#000000", "#ffffff", "#808080", "#ff0000", "#00ff00", "#7a7a7a", "#5b2a86"})
    void every_brand_colour_gives_a_readable_palette(String brand) {
        assertThat(Palette.from(new Colour(brand), new Colour(brand)).brand()).isEqualTo(new Colour(brand));
    }

    private static Result<Palette> withLink(Colour link) {
        return Palette.of(PLAIN.brand(), PLAIN.onBrand(), link, PLAIN.linkHover(), PLAIN.accent(), PLAIN.surface());
    }

    private static List<Refusal> refusals(Result<Palette> result) {
        return result.fold(done -> List.of(), refused -> refused);
    }
}
