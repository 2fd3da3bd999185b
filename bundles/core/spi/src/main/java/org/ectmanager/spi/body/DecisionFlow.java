/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who decides at the end of induction (P16): a decision maker alone, or a panel that meets on given days, whose decision a
 * decision maker records (R10). A recommendation goes to the first panel that it reaches; the decision is recorded from
 * that day on. The last day of the Regulations stays: where the panel meets after it nobody waits for the panel, and
 * decision makers are warned (R46).
 *
 * @param panels the days of the panel, the earliest first, at most 100; none where a decision maker decides alone. Once
 *     all are over nobody waits, and decision makers are told that the next day is missing
 */
public record DecisionFlow(List<PanelDay> panels) {

    private static final int MOST = 100;

    public DecisionFlow {
        panels = panels.stream().sorted(Comparator.comparing(PanelDay::on)).toList();
        if (panels.size() > MOST || panels.stream().map(PanelDay::on).distinct().count() < panels.size()) {
            throw new IllegalArgumentException("There are up to " + MOST + " panels, no two of them on one day");
        }
    }

    /** A decision maker decides, on any day. */
    public static DecisionFlow single() {
        return new DecisionFlow(List.of());
    }

    public static DecisionFlow panel(PanelDay... days) {
        return new DecisionFlow(List.of(days));
    }

    public boolean hasPanel() {
        return !panels.isEmpty();
    }

    /**
     * The panel before which a recommendation comes.
     *
     * @param received when the body received it
     * @param counts the day on which it counts as received, before which no panel can decide on it
     */
    public Optional<PanelDay> before(LocalDate received, LocalDate counts) {
        return panels.stream()
                .filter(panel ->
                        !received.isAfter(panel.receivedBy()) && !panel.on().isBefore(counts))
                .findFirst();
    }

    /** The next day on which the panel meets, today among them. */
    public Optional<PanelDay> next(LocalDate today) {
        return panels.stream().filter(panel -> !panel.on().isBefore(today)).findFirst();
    }

    /**
     * A day on which the panel meets.
     *
     * @param receivedBy the last day on which a recommendation reaches it
     */
    public record PanelDay(LocalDate on, LocalDate receivedBy) {

        public PanelDay {
            requireNonNull(on, "on");
            if (receivedBy.isAfter(on)) {
                throw new IllegalArgumentException("A panel gets what was received before it met");
            }
        }

        /** With what was received up to so many calendar days before. */
        public static PanelDay of(LocalDate on, int daysBefore) {
            return new PanelDay(on, on.minusDays(daysBefore));
        }
    }
}
