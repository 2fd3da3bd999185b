/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each field may say by itself, but the rules do not have together. */
class ImpossiblePlansTest extends PlansAsked {

    private static final List<String> SIX = List.of(
            "2025-09-01,2025-10-24",
            "2025-11-03,2025-12-19",
            "2026-01-05,2026-02-13",
            "2026-02-23,2026-03-27",
            "2026-04-13,2026-05-22",
            "2026-06-01,2026-07-20");

    /** R19, R21: two of six terms are one, which nobody may have to guess. */
    @ParameterizedTest(name = "the first {0} of six terms")
    @CsvSource({"2", "3", "4", "5", "6"})
    void more_terms_than_a_year_has_are_refused_until_six_are_said(int many) {
        var question = withTerms(SIX.subList(0, many));

        assertThat(Refused.naming(services.post("/induction-plan", question.toString()), "calendar.terms"))
                .isEqualTo(422);
    }

    @Test
    void six_terms_that_are_said_to_be_six_are_taken() {
        var question = withTerms(SIX);
        ((ObjectNode) question.path("calendar")).put("termsPerYear", 6);

        assertThat(plan(question).path("completesOn").asText()).isEqualTo("2027-07-20");
    }

    @Test
    void a_school_year_may_begin_in_august() {
        var question = withTerms(List.of(
                "2025-08-26,2025-12-19",
                "2026-01-05,2026-03-27",
                "2026-04-13,2026-07-10",
                "2026-08-25,2026-12-18",
                "2027-01-04,2027-03-19",
                "2027-04-05,2027-07-09"));
        with(question.put("startsOn", "2025-08-26"), "/contracts/0/from", "\"2025-08-26\"");

        assertThat(plan(question).path("completesOn").asText()).isEqualTo("2027-07-09");
    }

    /** R26: full time, five calendar terms, six. */
    @ParameterizedTest(name = "{0}, {1} terms less")
    @CsvSource({"1.0, 3, reason", "0.6, 5, terms", "0.6, 3, terms", "0.6, 2.5, terms"})
    void an_early_end_is_for_part_timers_after_two_years(String fte, String terms, String field) {
        var question = reduced(fte, terms);

        assertThat(Refused.naming(services.post("/induction-plan", question.toString()), "reductions[0]." + field))
                .isEqualTo(422);
    }

    /** R26: six calendar terms at 0.6 are 3.6, so 2.4 are taken off. */
    @Test
    void after_two_years_a_part_timers_induction_ends_early() {
        var early = reduced("0.6", "2.4");
        var ahead = plan(early);
        early.put("asOf", "2027-07-20");

        assertThat(ahead.path("completesOn").asText()).isEqualTo("2027-07-20");
        assertThat(sentences(ahead, "R26"))
                .containsExactly("Induction has covered 1.5455 calendar terms. It can be ended early once it has"
                        + " covered 6.");
        assertThat(sentences(plan(early), "R26")).isEmpty();
    }

    /** R28: a day is one day away. */
    @Test
    void two_absences_on_one_day_are_refused() {
        var question = example();
        var again = question.path("absences").get(0).<ObjectNode>deepCopy();
        question.withArray("/absences").add(again.put("from", "2026-01-16").put("days", "1"));

        assertThat(Refused.naming(services.post("/induction-plan", question.toString()), "absences[1].from"))
                .isEqualTo(422);
    }

    /** R21: "cap displayed served at required". */
    @ParameterizedTest
    @CsvSource({"0.7", "0.9", "1.0"})
    void no_more_is_served_than_is_required(String fte) {
        var question = with(example(), "/contracts/0/fte", "\"" + fte + "\"");
        question.put("asOf", "2030-07-31");
        var plan = plan(question);

        assertThat(plan.path("servedTerms").asText()).isEqualTo("6.0");
        assertThat(plan.path("servedReported").asText()).isEqualTo("6.0");
        assertThat(plan.path("remainingTerms").asText()).isEqualTo("0.0");
        assertThat(plan.at("/because/servedTerms/0/text").asText()).startsWith("6.0000 full-time");
    }

    /** R20: five eighths for a term. */
    @Test
    void a_full_time_equivalent_has_up_to_three_places() {
        var question = with(example(), "/contracts/0/fte", "\"0.625\"").put("asOf", "2025-12-19");

        assertThat(plan(question).path("servedTerms").asText()).isEqualTo("0.625");
    }

    /** R28: only days in post are days away. */
    @Test
    void days_out_of_post_are_not_counted_and_the_plan_says_so() {
        var question = with(example(), "/contracts/0/to", "\"2026-03-27\"");
        var absence = (ObjectNode) question.path("absences").get(0);
        absence.put("from", "2026-03-20").put("to", "2026-06-01").put("days", "40");
        question.withArray("/contracts")
                .add(question.path("contracts")
                        .get(0)
                        .<ObjectNode>deepCopy()
                        .put("from", "2026-09-01")
                        .putNull("to")
                        .put("employer", "School B"));
        var plan = plan(question);

        assertThat(plan.at("/parts/0/adHocDays").asText()).isEqualTo("6");
        assertThat(sentences(plan, "R28"))
                .containsExactly("The absence that begins on 20 March 2026 has more days than there are school days in"
                        + " post from its beginning to its end. Only these are counted.");
    }

    /** R22: by post, and not that it counts and that it does not. */
    @Test
    void each_post_that_is_too_short_is_named_once() {
        var question = with(example(), "/contracts/0/to", "\"2026-03-27\"");
        var post = question.path("contracts").get(0);
        question.withArray("/contracts")
                .add(post.<ObjectNode>deepCopy()
                        .put("from", "2026-04-13")
                        .put("to", "2026-05-22")
                        .put("employer", "B"))
                .add(post.<ObjectNode>deepCopy()
                        .put("from", "2026-09-01")
                        .putNull("to")
                        .put("employer", "C"));
        question.put("asOf", "2026-05-01");

        assertThat(sentences(plan(question), "R22"))
                .containsExactly("The post from 13 April 2026 to 22 May 2026 lasts 0.4462 terms, less than one term."
                        + " When it has ended it does not count towards induction.");
    }

    private static ObjectNode reduced(String fte, String terms) {
        var question = with(example(), "/contracts/0/fte", "\"" + fte + "\"");
        question.withArray("/reductions")
                .addObject()
                .put("terms", terms)
                .put("reason", "part-time-two-years")
                .put("consent", true);
        return question;
    }

    private static ObjectNode withTerms(List<String> terms) {
        var question = example();
        var given = ((ObjectNode) question.path("calendar")).putArray("terms");
        for (var term : terms) {
            var days = term.split(",");
            given.addObject()
                    .put("name", "term from " + days[0])
                    .put("from", days[0])
                    .put("to", days[1])
                    .putArray("closed");
        }
        return question;
    }
}
