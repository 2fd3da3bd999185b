/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.web.component.SummaryList.Row;
import org.ectmanager.web.form.Form;
import org.junit.jupiter.api.Test;

class PlanFactsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 24);
    private static final Form BEGUN = CalculatorForm.blank().with("starts", LocalDate.of(2026, 1, 19));

    @Test
    void terms_have_one_decimal_place() {
        assertThat(said(BEGUN.with("reduction", "1.2345"), ""))
                .contains("4.8")
                .anyMatch(line -> line.matches("1[.][0-9]"));
    }

    @Test
    void the_exact_figures_are_in_the_reasons() {
        var plan = Plans.of(BEGUN.with("reduction", "1.2345"));

        assertThat(plan.required().because())
                .extracting(Reason::sentence)
                .anyMatch(words -> words.contains("1.2345") && words.contains("4.7655"));
        assertThat(plan.served().because())
                .extracting(Reason::sentence)
                .anyMatch(words -> words.startsWith("1.8182 full-time equivalent terms"));
    }

    @Test
    void a_name_is_shown_when_there_is_one() {
        assertThat(said(BEGUN, "AB")).startsWith("AB");
        assertThat(said(BEGUN, "")).doesNotContain("");
    }

    @Test
    void the_end_and_the_parts_say_why_by_rule_and_paragraph() {
        var absent = BEGUN.with("absences", "1")
                .with("absence-1-first", LocalDate.of(2026, 3, 2))
                .with("absence-1-last", LocalDate.of(2026, 3, 6))
                .with("absence-1-days", "5")
                .with("absence-1-kind", "SICKNESS");

        assertThat(shown(absent, "Induction is complete")).contains("Why this date?", "Rule R43.", "paragraph 2.65");
        assertThat(shown(absent, "Part one")).contains("Why these dates?", "Rule R28.", "paragraph 3.6");
    }

    private static String shown(Form form, String key) {
        return PlanFacts.of(Plans.of(form), "", TODAY).rows().stream()
                .filter(row -> row.key().equals(key))
                .map(row -> row.content().map(PlanFactsTest::html).orElse(row.value()))
                .findFirst()
                .orElseThrow();
    }

    private static String html(Content content) {
        var output = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    private static List<String> said(Form form, String label) {
        return PlanFacts.of(Plans.of(form), label, TODAY).rows().stream()
                .map(Row::lines)
                .flatMap(List::stream)
                .toList();
    }
}
