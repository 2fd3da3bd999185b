/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.component;

/** A state in one or two words. The words carry the meaning, the shade only helps. */
public record Tag(String text, Shade shade) {

    public enum Shade {
        BLUE,
        GREEN,
        GREY,
        YELLOW,
        ORANGE,
        RED,
        PURPLE
    }

    public static Tag blue(String text) {
        return new Tag(text, Shade.BLUE);
    }

    public static Tag green(String text) {
        return new Tag(text, Shade.GREEN);
    }

    public static Tag grey(String text) {
        return new Tag(text, Shade.GREY);
    }

    public static Tag yellow(String text) {
        return new Tag(text, Shade.YELLOW);
    }

    public static Tag red(String text) {
        return new Tag(text, Shade.RED);
    }

    public String classes() {
        return "govuk-tag govuk-tag--" + shade.name().toLowerCase(java.util.Locale.ROOT);
    }
}
