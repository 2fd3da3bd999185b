/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.department;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.decision.Deadline;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/** What an appropriate body reports of a teacher, and by when (R55, guidance 2.29, 2.69, 5.11). */
public enum Report {
    STARTED(Action.CLAIM, "who started induction, or took up a post to go on with it, and by which programme"),
    LEFT(Action.RELEASE, "who left before the end"),
    COMPLETED(Action.PASS, "who completed induction satisfactorily"),
    FAILED(Action.FAIL, "who failed"),
    EXTENDED(Action.EXTENSION, "whose induction was extended by decision");

    /** What is recorded in the Department's service. */
    public enum Action {
        CLAIM,
        RELEASE,
        PASS,
        FAIL,
        EXTENSION
    }

    private final Action action;
    private final String words;

    Report(Action action, String words) {
        this.action = action;
        this.words = words;
    }

    public Action action() {
        return action;
    }

    /** Whether it can be handed in as one line of a file among others. A fail never is. */
    public boolean canBeInFile(RuleSet rules) {
        var department = rules.department();
        return switch (action) {
            case CLAIM -> department.bulkClaims();
            case PASS, RELEASE -> department.bulkOutcomes();
            case FAIL, EXTENSION -> false;
        };
    }

    /** The last day for it: a fail and an extension within three working days, everything else with what is usual. */
    public Optional<Deadline> by(LocalDate decidedOn, StatutoryClocks clocks) {
        return this == FAILED || this == EXTENDED ? Optional.of(clocks.notices(decidedOn)) : Optional.empty();
    }

    /** What is told, and where. */
    public Reason because(RuleSet rules) {
        return Reason.of(
                "R55",
                "2.29",
                "The appropriate body reports " + words + ", through "
                        + rules.department().through() + ".");
    }
}
