/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.explanation.Checklist;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/**
 * What the written record of a progress review holds (R36, guidance 2.50 to 2.54, 4.1). It is no formal assessment, and
 * no evidence is made for it.
 *
 * @param holds the points that the record has
 * @param onTrack what it says about progress
 */
public record ProgressRecord(Set<Point> holds, Progress onTrack) {

    private static final String GUIDANCE = "2.50 to 2.54";

    /** What belongs into the record. */
    public enum Point implements Checklist.Point {
        WHETHER_ON_TRACK("whether the teacher is on track to meet the Teachers\u2019 Standards"),
        EVIDENCE("a summary of the evidence, from existing work"),
        TARGETS("agreed targets"),
        SUPPORT_PLAN("the support plan, because the teacher is not on track");

        private final String words;

        Point(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What a review says of progress. */
    public enum Progress {
        ON_TRACK,
        NOT_ON_TRACK
    }

    public ProgressRecord {
        holds = Set.copyOf(holds);
        requireNonNull(onTrack, "onTrack");
    }

    /** Whether something is missing; the support plan only where the teacher is not on track. */
    public Finding check() {
        var wanted = onTrack == Progress.ON_TRACK
                ? EnumSet.complementOf(EnumSet.of(Point.SUPPORT_PLAN))
                : EnumSet.allOf(Point.class);
        return new Checklist<>("review.content", "R36", GUIDANCE, "The progress review", List.copyOf(wanted))
                .check(holds);
    }

    /** Who gets it. Before September 2023 the appropriate body got the reviews of those not on track only. */
    public List<Duty> due(RuleSet rules) {
        var due = new ArrayList<Duty>();
        var copied = rules.guidance().reviewsCopied() || onTrack == Progress.NOT_ON_TRACK;
        due.add(new Duty(
                "review.copies",
                Party.INDUCTION_TUTOR,
                copied
                        ? Set.of(Party.EARLY_CAREER_TEACHER, Party.APPROPRIATE_BODY)
                        : Set.of(Party.EARLY_CAREER_TEACHER),
                reason("Everybody who gets the written record has a copy of it.")));
        due.add(Duty.of(
                "review.head-told",
                Party.INDUCTION_TUTOR,
                reason("The head teacher is told what the review says."),
                Party.HEAD_TEACHER));
        return List.copyOf(due);
    }

    private static Reason reason(String sentence) {
        return Reason.of("R36", GUIDANCE, sentence);
    }
}
