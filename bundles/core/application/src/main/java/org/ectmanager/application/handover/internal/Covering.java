/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectmanager.application.handover.Comparison;
import org.ectmanager.application.handover.DestinationRegistry.Standing;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.TeacherChange;
import org.ectmanager.spi.handover.ChangeKind;
import org.ectmanager.spi.handover.Readiness;

/**
 * All changes to one teacher as one place stands to them, the oldest first. A place that has not heard of an earlier
 * change hears of a later one with it: what is told is how things stand. One that ends the induction makes what is
 * untold before it needless.
 */
record Covering(List<Case> cases) {

    /**
     * One change and one place.
     *
     * @param before how far it was; empty when the place was never asked
     */
    record Case(TeacherChange change, Optional<HandOver> before, Standing standing) {

        private ChangeKind kind() {
            return change.value().kind();
        }

        private boolean isOpen() {
            return before.map(HandOver::isOpen).orElse(true);
        }

        /** Something that turned out to be as it was before is no change. */
        private Optional<Readiness> readiness() {
            return change.isVoid() ? Optional.of(new Readiness.NotNeeded()) : standing.readiness();
        }

        private boolean isWaitingOrReady() {
            return isOpen()
                    && readiness()
                            .filter(readiness -> !(readiness instanceof Readiness.NotNeeded))
                            .isPresent();
        }

        private boolean wasNotNeeded() {
            return before.filter(known -> known.state() == State.NOT_NEEDED).isPresent();
        }

        private boolean isTold() {
            return before.filter(
                            known -> known.told().isPresent() || known.file().isPresent())
                    .isPresent();
        }
    }

    /** What becomes of a change at the place. */
    interface Settling {

        void settle(Case asked, Readiness readiness, boolean covered);
    }

    /** Every change that may still move and that the place answered to. */
    void forEach(Settling settling) {
        IntStream.range(0, cases.size())
                .filter(at -> cases.get(at).isOpen() && !isOver(at))
                .forEach(at -> cases.get(at)
                        .readiness()
                        .ifPresent(readiness -> settling.settle(cases.get(at), readiness, isCovered(at))));
    }

    /** What was needless once stays so after a later change was told. */
    private boolean isOver(int at) {
        return cases.get(at).wasNotNeeded() && later(at).stream().anyMatch(Case::isTold);
    }

    private boolean isCovered(int at) {
        var asked = cases.get(at);
        return asked.isWaitingOrReady()
                && (later(at).stream()
                                .anyMatch(later ->
                                        Comparison.ends(later.kind()) && (later.isWaitingOrReady() || later.isTold()))
                        || cases.subList(0, at).stream()
                                .anyMatch(earlier ->
                                        earlier.isWaitingOrReady() && Comparison.tells(earlier.kind(), asked.kind())));
    }

    private List<Case> later(int at) {
        return cases.subList(at + 1, cases.size());
    }
}
