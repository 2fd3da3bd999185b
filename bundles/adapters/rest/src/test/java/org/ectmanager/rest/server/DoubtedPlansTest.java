/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.rest.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.ectmanager.domain.ruleset.RuleSets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be planned, and is doubted all the same. */
class DoubtedPlansTest extends PlansAsked {

    @Test
    void an_absence_of_more_days_than_are_worked_is_counted_and_doubted() {
        var plan = plan(with(example(), "/absences/0/to", "\"2026-01-13\"").deepCopy(), "/absences/0/days", "\"2\"");
        var doubted =
                plan(with(example(), "/absences/0/to", "\"2026-01-18\"").deepCopy(), "/absences/0/days", "\"6.5\"");

        assertThat(texts(plan.path("warnings"), "rule")).doesNotContain("R28");
        assertThat(texts(doubted.path("warnings"), "rule")).contains("R28");
        assertThat(doubted.at("/parts/0/adHocDays").asText()).isEqualTo("6.5");
    }

    /** R1: there is no time limit, so a break of years is allowed, but more often a wrong year. */
    @Test
    void a_break_of_years_between_posts_counts_and_is_doubted() {
        var question = with(example(), "/contracts/0/to", "\"2026-03-27\"");
        var later = question.withArray("/contracts").get(0).<ObjectNode>deepCopy();
        question.withArray("/contracts")
                .add(later.put("from", "2032-09-01").putNull("to").put("employer", "School B"));

        assertThat(plan(question).path("completesOn").asText()).isEqualTo("2033-12-16");
        assertThat(sentences(plan(question), "R1"))
                .containsExactly(
                        "From 28 March 2026 to 31 August 2032, more than a year, there is no post. Induction has"
                                + " no time limit, so what was served before counts and the plan goes on afterwards. Check that"
                                + " the dates are right.");
        assertThat(sentences(plan(example()), "R1")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.01,1", "0.09,1", "0.1,0", "0.6,0"})
    void next_to_no_time_at_work_is_planned_and_doubted(String fte, int doubts) {
        assertThat(sentences(plan(with(example(), "/contracts/0/fte", "\"" + fte + "\"")), "R20"))
                .hasSize(doubts);
    }

    @ParameterizedTest
    @CsvSource({
        "sickness,true,1",
        "sickness,false,1",
        "sickness,null,0",
        "other,false,1",
        "adoption,false,0",
        "carers,true,0"
    })
    void a_choice_where_there_is_none_changes_nothing_and_is_warned_about(String kind, String extend, int warnings) {
        var plain = with(example(), "/absences/0/kind", "\"" + kind + "\"");
        var chosen = plan(with(plain.deepCopy(), "/absences/0/extend", extend));

        assertThat(texts(chosen.path("warnings"), "rule").stream().filter("R29"::equals))
                .hasSize(warnings);
        if (warnings > 0) {
            assertThat(chosen.path("parts")).isEqualTo(plan(plain).path("parts"));
        }
    }

    /** The rules are known from the first inductions on, and no question reaches further back (R66). */
    @Test
    void an_induction_may_be_as_old_as_the_rules() {
        var first = RuleSets.all().stream()
                .filter(rules -> rules.name().equals("First inductions begin"))
                .findFirst()
                .orElseThrow()
                .validFrom();
        var question = with(example(), "/startsOn", "\"" + first + "\"");
        with(question, "/contracts/0/from", "\"" + first + "\"");

        assertThat(plan(question).path("requiredTerms").asText()).isEqualTo("3.0");
        with(question, "/startsOn", "\"" + first.minusDays(1) + "\"");
        Refused.naming(services.post("/induction-plan", question.toString()), "startsOn");
    }
}
