/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/**
 * Whether an appropriate body may release a teacher who leaves before the end of induction (R39, R55, guidance 2.62,
 * 2.69). Nothing is lost by it: what was served counts wherever induction goes on (R23).
 *
 * @param lastDay of the last post; empty while one has no end
 * @param decisionAwaited induction was assessed to its end and is to be decided
 * @param unfinished the titles of reports that are not accepted yet
 */
public record Leaving(Optional<LocalDate> lastDay, LocalDate today, boolean decisionAwaited, List<String> unfinished) {

    public Leaving {
        requireNonNull(lastDay, "lastDay");
        requireNonNull(today, "today");
        unfinished = List.copyOf(unfinished);
    }

    /** What stands in the way, and what a person has to take note of. */
    public List<Finding> findings() {
        var findings = new ArrayList<Finding>();
        findings.add(over());
        if (decisionAwaited) {
            findings.add(
                    Finding.notYet(
                            "leaving.decision-awaited",
                            Reason.of(
                                    "R46",
                                    "2.66",
                                    "The final assessment was handed in, so this induction ends by a decision. Decide on it.")));
        }
        if (!unfinished.isEmpty()) {
            findings.add(Finding.warning(
                    "leaving.reports-unfinished",
                    Reason.of(
                            "R39",
                            "2.62",
                            "Not accepted yet: " + String.join(", ", unfinished)
                                    + ". The school still completes what covers the time served. See to it before the"
                                    + " teacher is released: nobody is reminded afterwards of what was not shared"
                                    + " before.")));
        }
        return findings;
    }

    private Finding over() {
        if (lastDay.isEmpty()) {
            return Finding.notYet(
                    "leaving.post-goes-on",
                    Reason.of("R55", "2.69", "A post of this teacher has no last day. Record the last day first."));
        }
        return lastDay.get().isBefore(today)
                ? Finding.allowed(
                        "leaving.over",
                        Reason.of("R55", "2.69", "The last post ended on " + Reason.day(lastDay.get()) + "."))
                : Finding.notYet(
                        "leaving.still-here",
                        Reason.of(
                                "R62",
                                "",
                                "The last day is " + Reason.day(lastDay.get())
                                        + ". That a teacher has left is recorded after it, never before."));
    }
}
