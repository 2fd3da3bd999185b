/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ectmanager.rest.calculator.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code POST /induction-plan} over real HTTP; every answer is held against the OpenAPI document. */
class InductionPlanTest extends PlansAsked {

    /** The example of the contract: what lies in its three terms, and what follows from them. */
    @Test
    void the_example_has_the_figures_that_were_agreed() {
        var plan = plan(example());

        assertThat(plan.path("requiredTerms").asText()).isEqualTo("6.0");
        assertThat(plan.path("servedTerms").asText()).isEqualTo("1.5455");
        assertThat(plan.path("servedReported").asText()).isEqualTo("1.5");
        assertThat(plan.path("remainingTerms").asText()).isEqualTo("4.4545");
        assertThat(plan.path("completesOn").asText()).isEqualTo("2027-07-20");
        assertThat(plan.path("method").asText()).isEqualTo("term-fraction");
        var part = plan.path("parts").path(0);
        assertThat(members(part)).startsWith("part", "from", "to", "adHocDays", "extendedByDays");
        assertThat(values(part)).startsWith("1", "2025-09-01", "2026-07-20", "5", "0");
        var point = plan.path("points").path(0);
        assertThat(members(point)).containsExactly("kind", "term", "from", "to", "opensOn", "dueOn", "because");
        assertThat(values(point))
                .startsWith("progress-review", "autumn 2025", "2025-09-01", "2025-12-19", "2025-11-14", "2025-12-05");
        assertThat(point.at("/because/0/rule").asText()).isEqualTo("R34");
        assertThat(point.at("/because/0/guidance").asText()).isEqualTo("2.48");
        assertThat(members(point.at("/because/0"))).containsExactly("rule", "guidance", "text");
        assertThat(members(plan.at("/warnings/0"))).containsExactly("rule", "text");
    }

    @Test
    void the_answer_has_its_members_in_the_order_of_the_contract() {
        assertThat(members(plan(example())))
                .containsExactly(
                        "requiredTerms",
                        "servedTerms",
                        "servedReported",
                        "remainingTerms",
                        "completesOn",
                        "parts",
                        "points",
                        "warnings",
                        "method",
                        "because");
    }

    @Test
    void the_document_shows_the_answer() {
        var shown = DOCUMENT.root.at("/paths/~1induction-plan/post/responses/200/content/application~1json/example");

        assertThat(withoutSentences(plan(example()))).isEqualTo(withoutSentences(shown.deepCopy()));
    }

    @Test
    void whoever_asks_twice_has_the_same_answer() {
        var question = Document.json(Questions.FULL);

        assertThat(plan(question)).isEqualTo(plan(question));
    }

    @Test
    void points_are_in_order_of_their_due_dates_and_the_last_is_final() {
        var points = plan(example()).path("points");

        assertThat(texts(points, "dueOn")).hasSize(6).isSorted();
        assertThat(texts(points, "kind"))
                .containsExactly(
                        "progress-review",
                        "progress-review",
                        "formal-assessment",
                        "progress-review",
                        "progress-review",
                        "final-assessment");
    }

    @Test
    void terms_that_were_not_given_are_generated_and_warned_about() {
        var plan = plan(example());

        assertThat(texts(plan.path("warnings"), "rule")).containsExactly("convention");
        assertThat(texts(plan.at("/points/5/because"), "rule")).contains("convention");
        assertThat(texts(plan.at("/points/2/because"), "rule")).doesNotContain("convention");
    }

    @Test
    void a_calendar_may_be_named() {
        var named = plan(with(example(), "/calendar", "\"england-2025\""));

        assertThat(named.path("servedTerms").asText()).isEqualTo("1.5455");
        assertThat(named.at("/points/0/term").asText()).isEqualTo("autumn 2025");
        assertThat(named.at("/points/0/to").asText()).isEqualTo("2025-12-19");
        assertThat(texts(named.at("/points/0/because"), "rule")).doesNotContain("convention");
        assertThat(texts(named.at("/points/5/because"), "rule")).contains("convention");
    }

    @Test
    void decimals_come_as_text_or_as_numbers() {
        var question = Document.json(Questions.FULL);
        var numbers = with(question, "/contracts/0/fte", "0.60");
        with(numbers, "/contracts/0/daysPerWeek", "3");
        with(numbers, "/absences/0/days", "2.50");
        with(numbers, "/reductions/0/terms", "1e0");
        with(numbers, "/extensions/0/terms", "0.5");

        assertThat(plan(numbers)).isEqualTo(plan(question));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/absences",
                "/reductions",
                "/extensions",
                "/leavesOn",
                "/policy",
                "/calendar/termsPerYear",
                "/calendar/terms/0/closed",
                "/calendar/terms/0/insetDays",
                "/contracts/0/to",
                "/contracts/0/daysPerWeek",
                "/absences/1/extend",
                "/policy/dayMethod",
                "/policy/reviewBesideAssessment",
                "/policy/scaleAbsenceThreshold",
                "/policy/opensDaysBefore",
                "/policy/dueDaysBeforePeriodEnd",
                "/policy/reportsPerYear"
            })
    void what_is_optional_may_be_left_out_or_null(String pointer) {
        var empty = with(Document.json(Questions.FULL), pointer, "null");
        var without = without(Document.json(Questions.FULL), pointer);

        assertThat(plan(without)).isEqualTo(plan(empty));
    }

    @Test
    void every_field_of_the_document_is_known_here_and_the_reverse() {
        var question = Document.json(Questions.FULL);

        assertThat(DOCUMENT.faultsOfSent("/induction-plan", question)).isEmpty();
        assertThat(DOCUMENT.faultsOfSent("/induction-plan", example())).isEmpty();
        assertThat(DOCUMENT.unusedBy("/induction-plan", question)).isEmpty();
        assertThat(plan(question)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,0.5,5.5", "5,0.0,1.0", "0.25,,5.75", ",16,22.0", ",,6.0"})
    void reductions_and_extensions_make_the_required_length(String reduction, String extension, String required) {
        var question = example();
        if (reduction != null) {
            with(
                    question,
                    "/reductions",
                    "[{\"terms\":\"" + reduction + "\",\"reason\":\"prior-experience\",\"consent\":true}]");
        }
        if (extension != null && !extension.equals("0.0")) {
            with(question, "/extensions", "[{\"terms\":\"" + extension + "\"}]");
        }

        assertThat(plan(question).path("requiredTerms").asText()).isEqualTo(required);
    }

    @Test
    void an_extension_decided_in_wales_makes_induction_longer_from_the_start_and_says_so() {
        var question = with(example(), "/extensions", "[{\"terms\":\"1\",\"decidedIn\":\"wales\"}]");
        with(question, "/reductions", "[{\"terms\":\"2\",\"reason\":\"welsh-induction\",\"consent\":true}]");
        var plan = plan(question);

        assertThat(plan.path("requiredTerms").asText()).isEqualTo("5.0");
        assertThat(texts(plan.path("points"), "kind"))
                .containsOnlyOnce("formal-assessment", "final-assessment")
                .endsWith("final-assessment");
        var last = plan.path("points").get(plan.path("points").size() - 1);
        assertThat(texts(last.path("because"), "rule")).contains("R5", "R27");
    }

    @ParameterizedTest
    @CsvSource({"29.5,0", "30,30", "42.0,42"})
    void absence_extends_its_part_by_all_its_days(String days, String extended) {
        var absence =
                "[{\"from\":\"2025-11-03\",\"to\":\"2026-01-30\",\"days\":\"" + days + "\",\"kind\":\"sickness\"}]";
        var part = plan(with(example(), "/absences", absence)).at("/parts/0");

        assertThat(part.path("extendedByDays").asText()).isEqualTo(extended);
        assertThat(texts(part.path("because"), "rule")).contains("R28");
    }

    @Test
    void contracts_that_end_early_leave_the_end_open() {
        var plan = plan(with(example(), "/contracts/0/to", "\"2026-03-27\""));

        assertThat(plan.path("completesOn").isNull()).isTrue();
        assertThat(texts(plan.path("warnings"), "rule")).contains("R23");
        assertThat(texts(plan.path("points"), "kind")).containsExactly("progress-review", "interim-assessment");
        assertThat(texts(plan.path("points"), "to")).last().isEqualTo("2026-03-27");
    }

    @Test
    void leaving_ends_every_contract() {
        var leaving = plan(with(example(), "/leavesOn", "\"2026-03-27\""));

        assertThat(leaving).isEqualTo(plan(with(example(), "/contracts/0/to", "\"2026-03-27\"")));
    }

    @Test
    void a_post_that_still_runs_counts_for_the_time_being_until_it_has_lasted_a_term() {
        var young = plan(with(example(), "/asOf", "\"2025-10-10\""));

        assertThat(young.path("servedTerms").asText()).isEqualTo("0.4");
        assertThat(texts(young.path("warnings"), "rule")).contains("R22");
    }

    @Test
    void a_post_that_ended_below_one_term_counts_nothing() {
        var ended = with(with(example(), "/contracts/0/to", "\"2025-12-12\""), "/absences", "[]");

        var plan = plan(ended);
        assertThat(plan.path("servedTerms").asText()).isEqualTo("0.0");
        assertThat(plan.path("remainingTerms").asText()).isEqualTo("6.0");
        assertThat(plan.path("parts")).isEmpty();
        assertThat(plan.path("points")).isEmpty();
        assertThat(texts(plan.path("warnings"), "rule")).contains("R22");
    }

    /** R59. */
    @ParameterizedTest
    @CsvSource({"2020-09-01,3.0", "2022-09-01,6.0", "2023-01-09,6.0"})
    void whoever_had_served_three_terms_of_the_old_length_in_time_needs_no_more(String start, String required) {
        var question = with(example(), "/startsOn", "\"" + start + "\"");
        with(question, "/contracts/0/from", "\"" + start + "\"");

        assertThat(plan(question).path("requiredTerms").asText()).isEqualTo(required);
    }

    @Test
    void six_terms_a_year_are_three_of_the_law() {
        var terms = List.of(
                "2025-09-01/2025-10-24",
                "2025-11-03/2025-12-19",
                "2026-01-05/2026-02-13",
                "2026-02-23/2026-03-27",
                "2026-04-13/2026-05-22",
                "2026-06-01/2026-07-20");
        var given = terms.stream()
                .map(term -> "{\"name\":\"t\",\"from\":\"" + term.replace("/", "\",\"to\":\"") + "\"}")
                .toList();
        var plan = plan(with(example(), "/calendar", "{\"termsPerYear\":6,\"terms\":" + given + "}"));

        assertThat(plan.path("servedTerms").asText()).isEqualTo("1.5");
        assertThat(plan.path("points")).hasSize(6);
    }

    @Test
    void six_reports_a_year_are_one_each_half_of_a_term() {
        var plan = plan(with(example(), "/policy/reportsPerYear", "6"));

        assertThat(plan.path("points")).hasSize(12);
        assertThat(plan.at("/points/0/to").asText()).isEqualTo("2025-10-24");
        assertThat(plan.at("/points/0/term").asText()).isEqualTo("autumn 2025, first half");
    }
}
