/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Decisions.Listed;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealWindow;
import org.ectmanager.domain.decision.Deadline;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/** A decision maker of the appropriate body decides: pass, fail or extend (R10, R43 to R48). */
@ProviderType
public interface DecideInduction {

    List<Listed> awaited(Caller caller);

    /** Those that were made, the latest first. */
    List<Listed> made(Caller caller);

    /** The decision with its clocks and what stands in its way. Looking is recorded. */
    Optional<Case> look(Caller caller, long decision);

    /** The number of the latest decision on an induction, awaited or made, for the body's staff. */
    OptionalLong latest(Caller caller, long induction);

    /** Whether this person may decide here: decision makers, but not the teacher's named contact (R10, R11). */
    Decider decider(Caller caller, Case file);

    /** By name, the decision makers who may decide here; none where nobody has accepted that position. */
    List<String> deciders(Caller caller, Case file);

    /** Why somebody decides on an induction, or does not. */
    enum Decider {
        DECIDES,
        NAMED_CONTACT,
        OTHER
    }

    /** Only decision makers of this body; never the teacher's named contact (R10, R11). */
    List<Refusal> decide(Caller caller, Seen seen, Choice choice);

    /** Why this would be refused as things stand; none where it can be decided. Nothing is saved. */
    List<Refusal> check(Caller caller, Seen seen, Choice choice);

    /** What an extension by so many terms, as typed, would make of the plan (R32). Nothing is saved. */
    Result<WhatIf> ifExtended(Caller caller, Seen seen, String terms);

    /** The teacher's own decision, awaited or made; empty before there is one. */
    Optional<Case> own(Caller caller);

    /** The decision on an earlier induction of the caller's own; empty where none was made. Looking is recorded. */
    Optional<Case> own(Caller caller, long induction);

    /** Whether there is one to read in {@link #own(Caller, long)}. */
    boolean isDecided(Caller caller, long induction);

    /** How far the decision on the caller's own induction is; what it says is in {@link #own}. */
    Optional<AwaitedDecision> ownStanding(Caller caller);

    /** What the teacher says about the recommendation, or that there is nothing to say (R45). */
    List<Refusal> represent(Caller caller, Seen seen, String representations);

    /** Which decision, as it was seen on screen. */
    record Seen(long id, long version) {}

    /**
     * What was chosen, as typed.
     *
     * @param outcome {@code pass}, {@code fail} or {@code extend}
     * @param terms by how many terms, for an extension
     * @param reason what the decision rests on; the teacher reads it
     */
    record Choice(String outcome, String terms, String reason) {}

    /**
     * A decision with everything around it.
     *
     * @param clocks representations, decision and notices
     * @param appeal once a decision that can be appealed was told
     */
    record Case(
            AwaitedDecision decision,
            Induction induction,
            List<Finding> findings,
            List<Deadline> clocks,
            Optional<Against> appeal) {}

    /** What is on record of an appeal against a decision, and its clocks (R48, R49). */
    record Against(AppealCase appeal, StatutoryClocks clocks) {

        public AppealWindow window() {
            return appeal.window(clocks);
        }
    }
}
