/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.colour;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/**
 * The six colours of an appropriate body. One that could not be read does not exist: {@link #of} refuses it with the
 * nearest colour that would pass, the constructor throws.
 *
 * @param brand ground of the header
 * @param onBrand words on the brand colour, 4.5 against it
 * @param link links, 4.5 against white and against the surface
 * @param linkHover links under the pointer, the same
 * @param accent lines and markers, 3 against white
 * @param surface ground of quiet areas, on which the page's own text (#0b0c0c) stands, 4.5 against it
 */
public record Palette(Colour brand, Colour onBrand, Colour link, Colour linkHover, Colour accent, Colour surface) {

    /** The colour of ordinary words on every page. */
    public static final Colour TEXT = new Colour("#0b0c0c");

    /** What an appropriate body looks like that has chosen nothing. */
    public static final Palette PLAIN = new Palette(
            new Colour("#1b4d5c"),
            Colour.WHITE,
            new Colour("#155e75"),
            new Colour("#0b3b4a"),
            new Colour("#0f766e"),
            new Colour("#f2f6f7"));

    public Palette {
        var refusals = unreadable(brand, onBrand, link, linkHover, accent, surface);
        if (!refusals.isEmpty()) {
            throw new IllegalArgumentException(refusals.get(0).sentence());
        }
    }

    /** The palette, or one refusal for every colour that could not be read; fields are named as here, in kebab case. */
    public static Result<Palette> of(
            Colour brand, Colour onBrand, Colour link, Colour linkHover, Colour accent, Colour surface) {
        var refusals = unreadable(brand, onBrand, link, linkHover, accent, surface);
        return refusals.isEmpty()
                ? Result.done(new Palette(brand, onBrand, link, linkHover, accent, surface))
                : Result.refused(refusals);
    }

    /** A palette from two colours: the others follow from them, each as near to them as can be read. */
    public static Palette from(Colour brand, Colour accent) {
        var surface = brand.mixedWith(Colour.WHITE, 0.94);
        var link = Contrast.WORDS.nearest(brand, Colour.WHITE, surface);
        return new Palette(
                brand,
                Contrast.WORDS.nearest(Colour.WHITE, brand),
                link,
                link.mixedWith(Colour.BLACK, 0.35),
                Contrast.SHAPES.nearest(accent, Colour.WHITE),
                surface);
    }

    private static List<Refusal> unreadable(
            Colour brand, Colour onBrand, Colour link, Colour linkHover, Colour accent, Colour surface) {
        var refusals = new ArrayList<Refusal>();
        check(refusals, "surface", surface, Contrast.WORDS, "the words of the page", TEXT);
        check(refusals, "on-brand", onBrand, Contrast.WORDS, "the brand colour", brand);
        check(refusals, "link", link, Contrast.WORDS, "white and the surface colour", Colour.WHITE, surface);
        check(refusals, "link-hover", linkHover, Contrast.WORDS, "white and the surface colour", Colour.WHITE, surface);
        check(refusals, "accent", accent, Contrast.SHAPES, "white", Colour.WHITE);
        return refusals;
    }

    private static void check(
            List<Refusal> refusals, String field, Colour colour, Contrast need, String against, Colour... grounds) {
        if (need.isEnough(colour, grounds)) {
            return;
        }
        refusals.add(new Refusal(
                field,
                "colour.contrast",
                String.format(
                        Locale.UK,
                        "%s is too hard to see against %s: the contrast must be at least %.1f to 1. Use %s instead,"
                                + " the nearest colour that passes, or choose another",
                        colour,
                        against,
                        need.ratio(),
                        need.nearest(colour, grounds))));
    }
}
