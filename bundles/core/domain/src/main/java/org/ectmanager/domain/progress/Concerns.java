/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.explanation.Checklist;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** What is due when progress is not satisfactory, and who is told (R40, guidance 4.1 to 4.6). */
public final class Concerns {

    private static final String GUIDANCE = "4.1 to 4.6";

    /** When it shows. */
    public enum Occasion {
        PROGRESS_REVIEW,
        FIRST_FORMAL_ASSESSMENT,
        BETWEEN_FORMAL_ASSESSMENTS
    }

    /** Of what head teacher and appropriate body are both satisfied. */
    public enum Agreed implements Checklist.Point {
        AREAS("the areas in which improvement is needed"),
        OBJECTIVES("objectives that are right for them"),
        SUPPORT("support that is effective");

        private final String words;

        Agreed(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What the teacher is told between the formal assessments. */
    public enum Told implements Checklist.Point {
        CONSEQUENCES("the consequences of failing"),
        WEAKNESSES("the identified weaknesses"),
        OBJECTIVES("the agreed objectives"),
        SUPPORT("the planned support"),
        EVIDENCE("the evidence behind the judgement"),
        PLAN("the further monitoring and the improvement plan");

        private final String words;

        Told(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    private Concerns() {}

    /** What is due then, in the order in which it is done. */
    public static List<Duty> due(Occasion occasion) {
        return switch (occasion) {
            case PROGRESS_REVIEW ->
                List.of(
                        say("concern.stated", "The review says plainly that the teacher is not on track."),
                        Duty.of(
                                "concern.support-plan",
                                Party.INDUCTION_TUTOR,
                                reason("A support plan is attached to the review."),
                                Party.EARLY_CAREER_TEACHER,
                                Party.APPROPRIATE_BODY),
                        tell());
            case FIRST_FORMAL_ASSESSMENT ->
                List.of(
                        tell(),
                        Duty.of(
                                "concern.monitoring",
                                Party.HEAD_TEACHER,
                                reason("Additional monitoring and support are put in place at once."),
                                Party.EARLY_CAREER_TEACHER),
                        Duty.of(
                                "concern.body-satisfied",
                                Party.APPROPRIATE_BODY,
                                reason("The appropriate body satisfies itself of the areas, the objectives and the"
                                        + " support, as the head teacher does."),
                                Party.HEAD_TEACHER));
            case BETWEEN_FORMAL_ASSESSMENTS ->
                List.of(
                        Duty.of(
                                "concern.explained",
                                Party.HEAD_TEACHER,
                                reason(
                                        "The head teacher explains to the teacher what failing would mean, the weaknesses, the"
                                                + " agreed objectives, the planned support, the evidence and the improvement plan."),
                                Party.EARLY_CAREER_TEACHER),
                        tell());
        };
    }

    /** Whether head teacher, or appropriate body, is satisfied of everything after a first assessment. */
    public static Finding satisfied(Set<Agreed> of) {
        return new Checklist<>(
                        "concern.agreed",
                        "R40",
                        GUIDANCE,
                        "The agreed support",
                        List.copyOf(EnumSet.allOf(Agreed.class)))
                .check(of);
    }

    /** Whether everything was explained to the teacher. */
    public static Finding explained(Set<Told> told) {
        return new Checklist<>(
                        "concern.told",
                        "R40",
                        GUIDANCE,
                        "What was explained to the teacher",
                        List.copyOf(EnumSet.allOf(Told.class)))
                .check(told);
    }

    private static Duty say(String code, String sentence) {
        return Duty.of(code, Party.INDUCTION_TUTOR, reason(sentence), Party.EARLY_CAREER_TEACHER);
    }

    private static Duty tell() {
        return Duty.of(
                "concern.body-told",
                Party.HEAD_TEACHER,
                reason("The appropriate body is told that progress is not satisfactory."),
                Party.APPROPRIATE_BODY);
    }

    private static Reason reason(String sentence) {
        return Reason.of("R40", GUIDANCE, sentence);
    }
}
