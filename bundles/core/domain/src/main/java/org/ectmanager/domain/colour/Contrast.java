/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.colour;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How much two colours must differ. WCAG 2.2: 4.5 for words (1.4.3), 3 for lines and shapes (1.4.11). */
public enum Contrast {
    WORDS(4.5),
    SHAPES(3.0);

    private static final int STEPS = 255;

    private final double ratio;

    Contrast(double ratio) {
        this.ratio = ratio;
    }

    /** The smallest ratio that passes. */
    public double ratio() {
        return ratio;
    }

    public boolean isEnough(Colour colour, Colour... grounds) {
        return Stream.of(grounds).allMatch(ground -> colour.contrastWith(ground) >= ratio);
    }

    /**
     * The colour nearest to the wanted one that passes on every ground: the wanted one itself, or the one with the
     * smallest share of black or white mixed in. When no mixture passes on all grounds at once, black or white,
     * whichever does better on the worst ground.
     */
    public Colour nearest(Colour wanted, Colour... grounds) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> step / (double) STEPS)
                .flatMap(share -> Stream.of(Colour.BLACK, Colour.WHITE).map(end -> wanted.mixedWith(end, share)))
                .filter(mixture -> isEnough(mixture, grounds))
                .findFirst()
                .orElseGet(() -> better(grounds));
    }

    private static Colour better(Colour... grounds) {
        return Stream.of(Colour.BLACK, Colour.WHITE)
                .max(Comparator.comparingDouble(end -> worst(end, List.of(grounds))))
                .orElseThrow();
    }

    private static double worst(Colour colour, List<Colour> grounds) {
        return grounds.stream().mapToDouble(colour::contrastWith).min().orElse(1);
    }
}
