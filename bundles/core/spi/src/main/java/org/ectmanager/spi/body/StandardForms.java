/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.body;

import static org.ectmanager.domain.form.FormDefinition.Signatory.ECT;
import static org.ectmanager.domain.form.FormDefinition.Signatory.HEAD;
import static org.ectmanager.domain.form.FormDefinition.Signatory.TUTOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.form.Question.Answer;
import org.ectmanager.domain.form.Question.Option;
import org.ectmanager.domain.form.Section;

/**
 * The forms of a body that has none of its own: what guidance asks of a progress review (2.50 to 2.54) and of a formal
 * assessment (2.55 to 2.61).
 */
public final class StandardForms {

    private static final String VERSION = "2026-2";
    private static final Answer.Text LONG = new Answer.Text(40, 6_000);
    private static final Answer.Text BRIEF = new Answer.Text(20, 2_000);
    private static final Answer.Text OPTIONAL = new Answer.Text(0, 6_000);

    private static final List<String> STANDARDS = List.of(
            "1 Set high expectations which inspire, motivate and challenge pupils",
            "2 Promote good progress and outcomes by pupils",
            "3 Demonstrate good subject and curriculum knowledge",
            "4 Plan and teach well structured lessons",
            "5 Adapt teaching to respond to the strengths and needs of all pupils",
            "6 Make accurate and productive use of assessment",
            "7 Manage behaviour effectively to ensure a good and safe learning environment",
            "8 Fulfil wider professional responsibilities",
            "Part Two: Personal and professional conduct");

    private StandardForms() {}

    /** Written by the tutor, commented on and signed by the early career teacher, signed by the tutor. */
    public static FormDefinition progressReview() {
        return new FormDefinition(
                "progress-review",
                VERSION,
                "Progress review",
                List.of(
                        new Section(
                                "progress",
                                "Progress",
                                "A progress review is not a formal assessment. Use what exists already; no new evidence"
                                        + " need be made for it.",
                                List.of(
                                        onTrack(),
                                        text("rationale", "Why do you say so? In brief", "A sentence or two.", BRIEF),
                                        text("evidence", "Summary of the evidence", "", LONG),
                                        supportPlan())),
                        targets()),
                comments(),
                List.of(ECT, TUTOR),
                Optional.empty());
    }

    /** Written by the tutor, commented on and signed by the early career teacher, signed by tutor and head. */
    public static FormDefinition formalAssessment() {
        return new FormDefinition(
                "formal-assessment",
                VERSION,
                "Formal assessment",
                List.of(judgement(), standards(), targets()),
                comments(),
                List.of(ECT, TUTOR, HEAD),
                Optional.empty());
    }

    /** A formal assessment written when the teacher leaves before the next one, with when and where to (2.62). */
    public static FormDefinition interimAssessment() {
        return new FormDefinition(
                "interim-assessment",
                VERSION,
                "Interim assessment",
                List.of(judgement(), standards()),
                comments(),
                List.of(ECT, TUTOR, HEAD),
                Optional.empty(),
                true);
    }

    /** The last formal assessment; its judgement is the head's recommendation (2.61). */
    public static FormDefinition finalAssessment() {
        var recommendation = new Question(
                "judgement",
                "What do you recommend to the appropriate body?",
                "The head teacher makes the recommendation by signing.",
                new Answer.Choice(List.of(
                        new Option(
                                "satisfactory", "The Teachers\u2019 Standards are met: induction is completed", false),
                        new Option("unsatisfactory", "The Teachers\u2019 Standards are not met", true),
                        new Option("extension", "Consider an extension", true))),
                true);
        return new FormDefinition(
                "final-assessment",
                VERSION,
                "Final assessment",
                List.of(
                        new Section("judgement", "Recommendation", "", List.of(recommendation, supportPlan())),
                        standards()),
                comments(),
                List.of(ECT, TUTOR, HEAD),
                Optional.empty());
    }

    private static Section judgement() {
        return new Section(
                "judgement",
                "Judgement",
                "Judge against the Teachers\u2019 Standards only.",
                List.of(
                        new Question(
                                "judgement",
                                "Is performance against the Teachers\u2019 Standards satisfactory so far?",
                                "",
                                new Answer.Choice(List.of(
                                        new Option("satisfactory", "Yes, on track to meet the standards", false),
                                        new Option("unsatisfactory", "No, not on track at present", true))),
                                true),
                        supportPlan()));
    }

    private static Section standards() {
        return standards("Say what you have seen, with examples.", IntStream.rangeClosed(1, STANDARDS.size()));
    }

    /** A text for each of these standards, by its number; 9 is Part Two. */
    static Section standards(String guidance, IntStream numbers) {
        return new Section(
                "standards",
                "The Teachers\u2019 Standards",
                guidance,
                numbers.mapToObj(number -> text("standard-" + number, STANDARDS.get(number - 1), "", LONG))
                        .toList());
    }

    private static Question onTrack() {
        return new Question(
                "on-track",
                "Is the early career teacher on track to complete induction?",
                "",
                new Answer.Choice(
                        List.of(new Option("yes", "Yes", false), new Option("no", "No, more support is needed", true))),
                true);
    }

    private static Question supportPlan() {
        return new Question(
                "support-plan",
                "Support plan",
                "If progress is not satisfactory: areas to improve, objectives, support and when it is looked at again.",
                OPTIONAL,
                false);
    }

    private static Section targets() {
        return new Section(
                "targets",
                "Targets",
                "",
                List.of(new Question(
                        "targets",
                        "Targets for the next period",
                        "One to five, each so that you can see whether it was reached.",
                        new Answer.Targets(1, 5),
                        true)));
    }

    private static Section comments() {
        return new Section(
                "comments",
                "The early career teacher\u2019s comments",
                "",
                List.of(
                        new Question(
                                "discussed",
                                "Did you discuss this report with your induction tutor?",
                                "",
                                new Answer.Choice(
                                        List.of(new Option("yes", "Yes", false), new Option("no", "No", true))),
                                true),
                        text(
                                "comments",
                                "Your comments",
                                "Reflect on your progress and on the targets.",
                                new Answer.Text(0, 6_000))));
    }

    private static Question text(String id, String label, String hint, Answer.Text length) {
        return new Question(id, label, hint, length, true);
    }
}
