/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.colour;

import java.util.Locale;

/**
 * A colour of the sRGB space, without transparency.
 *
 * @param hex {@code #} and six hexadecimal digits, kept in lower case
 */
public record Colour(String hex) {

    public static final Colour WHITE = new Colour("#ffffff");
    public static final Colour BLACK = new Colour("#000000");

    public Colour {
        if (hex == null || !hex.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("A colour is written as # and six hexadecimal digits, like #1d70b8");
        }
        hex = hex.toLowerCase(Locale.ROOT);
    }

    /** From three parts of 0 to 255 each. */
    public static Colour of(int red, int green, int blue) {
        return new Colour("#%02x%02x%02x".formatted(red, green, blue));
    }

    public int red() {
        return part(1);
    }

    public int green() {
        return part(3);
    }

    public int blue() {
        return part(5);
    }

    /** Relative luminance as WCAG 2.2 defines it: 0 for black, 1 for white. */
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    /** Contrast ratio as WCAG 2.2 defines it: 1 for two equal colours, 21 for black on white. */
    public double contrastWith(Colour other) {
        var lighter = Math.max(luminance(), other.luminance());
        var darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** This colour with a share of another mixed in, 0 for none of it and 1 for nothing else. */
    public Colour mixedWith(Colour other, double share) {
        return of(
                mixed(red(), other.red(), share),
                mixed(green(), other.green(), share),
                mixed(blue(), other.blue(), share));
    }

    @Override
    public String toString() {
        return hex;
    }

    private int part(int from) {
        return Integer.parseInt(hex.substring(from, from + 2), 16);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int mine, int others, double share) {
        return (int) Math.round(mine + (others - mine) * share);
    }
}
