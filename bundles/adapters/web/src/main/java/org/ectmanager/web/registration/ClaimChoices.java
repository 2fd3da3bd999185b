/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.registration;

import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ectmanager.application.registration.ClaimForm;
import org.ectmanager.application.registration.Details.Served;
import org.ectmanager.domain.eligibility.Exemption;
import org.ectmanager.domain.eligibility.WelshInduction.Outcome;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;

/** What is asked of induction in Wales (R5) and of an exemption (R3), and what was said of them. */
public final class ClaimChoices {

    private static final String HOLDS = "exemptionHolds";
    private static final Map<String, String> YES_OR_NO = Map.of("yes", "Yes", "no", "No");
    private static final Map<String, String> OUTCOMES = Map.of(
            Outcome.NOT_FINISHED.name(), "It was not finished",
            Outcome.PASSED.name(), "It was passed",
            Outcome.FAILED.name(), "It was failed");

    private ClaimChoices() {}

    public static Choices outcome(Form form) {
        var choices = Choices.of(form, "walesOutcome", "How did induction in Wales end?");
        for (var outcome : new Outcome[] {Outcome.NOT_FINISHED, Outcome.PASSED, Outcome.FAILED}) {
            choices = choices.option(outcome.name(), OUTCOMES.get(outcome.name()));
        }
        return choices;
    }

    public static Choices exemption(Form form) {
        var choices = Choices.of(form, ClaimForm.EXEMPTION, "Exemption")
                .hint("With its paragraph in Annex A of the statutory guidance")
                .option("", "Choose one");
        for (var exemption : ClaimForm.exemptions()) {
            choices = choices.option(exemption.name(), exemption.paragraph() + ": " + exemption.who());
        }
        return choices;
    }

    public static Choices holds(Form form) {
        return Choices.of(form, HOLDS, "Is it complete and current? (for paragraphs 8, 18 and 23)")
                .hint(
                        "The probation in Scotland, the assessment against the Teachers\u2019 Standards, or the membership")
                .option("yes", "Yes")
                .option("no", "No")
                .inline();
    }

    /**
     * Rows for what was said.
     *
     * @param days the words of a date by the name of its fields; empty for one that was not typed
     */
    static SummaryList rows(SummaryList card, Map<String, String> answers, UnaryOperator<String> days) {
        var served = answers.getOrDefault("served", "");
        if (served.equals(Served.WALES.name())) {
            return card.row("Induction in Wales", OUTCOMES.getOrDefault(said(answers, "walesOutcome"), "Not given"))
                    .row("Full-time equivalent terms served in Wales", or(said(answers, "walesTerms")))
                    .row("Terms by which it was extended there", or(said(answers, "walesExtended")));
        }
        return served.equals(Served.EXEMPT.name()) ? exempt(card, answers, days) : card;
    }

    private static SummaryList exempt(SummaryList card, Map<String, String> answers, UnaryOperator<String> days) {
        var list = card.row(
                        "Exemption", exemption(answers).map(ClaimChoices::words).orElse("Not given"))
                .row("Evidence", or(said(answers, "exemptionPaper")));
        list = dated(list, "Day that decides on it", days.apply("exemptionDay"));
        list = dated(list, "First day that the appraisal report covers", days.apply("exemptionFrom"));
        list = dated(list, "Last day that it covers", days.apply("exemptionTo"));
        var number = said(answers, "exemptionNumber");
        list = number.isEmpty() ? list : list.row("Years or terms", number);
        var holds = said(answers, HOLDS);
        return holds.isEmpty() ? list : list.row("Complete and current", YES_OR_NO.getOrDefault(holds, holds));
    }

    private static SummaryList dated(SummaryList list, String what, String day) {
        return day.isEmpty() ? list : list.row(what, day);
    }

    private static Optional<Exemption> exemption(Map<String, String> answers) {
        return ClaimForm.exemptions().stream()
                .filter(exemption -> exemption.name().equals(said(answers, ClaimForm.EXEMPTION)))
                .findFirst();
    }

    private static String words(Exemption exemption) {
        return "Paragraph " + exemption.paragraph() + ": " + exemption.who() + ". It takes " + exemption.evidence();
    }

    private static String said(Map<String, String> answers, String field) {
        return answers.getOrDefault(field, "").strip();
    }

    private static String or(String text) {
        return text.isEmpty() ? "Not given" : text;
    }
}
