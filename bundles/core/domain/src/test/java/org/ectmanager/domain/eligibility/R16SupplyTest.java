/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ectmanager.domain.eligibility.Applications.dates;
import static org.ectmanager.domain.eligibility.Applications.good;
import static org.ectmanager.domain.eligibility.Applications.record;

import java.time.LocalDate;
import java.util.Set;
import org.ectmanager.domain.calendar.Calendars;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.school.InductionSetting;
import org.ectmanager.domain.teacher.InductionStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R16 Supply")
class R16SupplyTest {

    private static final RuleSet RULES = RuleSets.on(LocalDate.of(2025, 9, 1));
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 10);

    /** Derived. */
    @ParameterizedTest
    @CsvSource({"2025-08-31,supply.permitted", "2025-09-01,supply.over"})
    void short_supply_is_permitted_for_five_years_from_qualifying(LocalDate day, String code) {
        var supply = new Supply(LocalDate.of(2020, 9, 1), false);
        assertThat(supply.permittedOn(day, RULES).code()).isEqualTo(code);
        assertThat(supply.permittedOn(day, RULES).reason().sentence()).contains("31 August 2025");
    }

    @Test
    void afterwards_only_beside_a_part_time_induction() {
        var supply = new Supply(LocalDate.of(2020, 9, 1), true);
        assertThat(supply.permittedOn(SEPTEMBER, RULES).code()).isEqualTo("supply.beside-induction");
    }

    @Test
    void supply_of_less_than_a_term_never_counts() {
        var post = good().post();
        var tooShort =
                new StartPost(post.school(), post.setting(), post.sector(), post.pattern(), false, post.standing());
        assertThat(good().with(tooShort).remarks()).containsExactly("post.too-short");
        var supply = new SupplyPost(SEPTEMBER, SEPTEMBER, LocalDate.of(2025, 10, 17), true);
        assertThat(supply.earliestStart(Calendars.worked(), RULES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2020-10-18,supply.permitted,''", "2020-10-17,supply.over,supply.over", "2025-07-10,supply.permitted,''"
    })
    void whether_short_supply_may_be_done_at_all_is_said_besides(String qualified, String code, String remark) {
        var shortSupply = shortSupply().with(record(qualified, InductionStatus.REQUIRED_TO_COMPLETE));
        assertThat(shortSupply.codes()).contains("post.too-short", code);
        assertThat(shortSupply.remark()).isEqualTo(("post.too-short " + remark).strip());
    }

    @Test
    void beside_another_induction_short_supply_goes_on() {
        var beside = shortSupply()
                .with(record("2019-07-10", InductionStatus.IN_PROGRESS))
                .with(new PriorInduction(false, PriorInduction.Running.HERE, Set.of()));
        assertThat(beside.codes()).contains("supply.beside-induction");
    }

    @Test
    void five_years_are_for_relevant_schools_and_for_short_supply() {
        var post = good().post();
        var academy = new StartPost(
                post.school(), InductionSetting.OPTIONAL, post.sector(), post.pattern(), false, post.standing());
        assertThat(shortSupply().with(academy).codes()).noneMatch(code -> code.startsWith("supply.perm"));
        assertThat(good().knowing(new SupplyPost(SEPTEMBER, SEPTEMBER, LocalDate.of(2025, 12, 19), true))
                        .codes())
                .contains("supply.long-term")
                .doesNotContain("supply.permitted");
    }

    private static Applications shortSupply() {
        var post = good().post();
        var tooShort =
                new StartPost(post.school(), post.setting(), post.sector(), post.pattern(), false, post.standing());
        return good().with(tooShort).knowing(new SupplyPost(SEPTEMBER, SEPTEMBER, LocalDate.of(2025, 10, 17), true));
    }

    /** Derived: 1 September to 17 October, extended on 10 October to 19 December. */
    @Test
    void a_contract_made_longer_is_not_backdated() {
        var calendar = Calendars.worked();
        var supply = new SupplyPost(SEPTEMBER, OCTOBER, LocalDate.of(2025, 12, 19), true);
        assertThat(supply.earliestStart(calendar, RULES)).contains(OCTOBER);
        assertThat(good().knowing(supply).remarks()).containsExactly("supply.backdated");
        assertThat(good().with(dates("2025-10-10", "2025-10-10", ""))
                        .knowing(supply)
                        .remarks())
                .isEmpty();
    }

    /** Derived: the law lets induction start, and what is left of the contract is measured alone (R22). */
    @Test
    void what_is_left_of_it_counts_only_if_it_goes_on_for_a_term_which_is_said_before() {
        var supply = new SupplyPost(SEPTEMBER, OCTOBER, LocalDate.of(2025, 12, 19), true);
        var application = good().with(dates("2025-10-10", "2025-10-10", ""))
                .knowing(supply, new ShortRest(LocalDate.of(2025, 12, 19)));

        assertThat(application.remarks()).containsExactly("post.rest-short");
        assertThat(application.opinion().obstacles()).isEmpty();
        assertThat(application.opinion().warnings().get(0).reason().sentence())
                .contains("From the start of induction on 10 October 2025 until 19 December 2025");
    }

    @Test
    void long_term_supply_counts_only_if_the_head_agreed_before_the_start() {
        var supply = new SupplyPost(SEPTEMBER, SEPTEMBER, LocalDate.of(2025, 12, 19), false);
        assertThat(good().knowing(supply).remarks()).containsExactly("supply.not-agreed");
    }

    @Test
    void a_contract_is_not_made_longer_before_it_begins() {
        assertThatThrownBy(() -> new SupplyPost(OCTOBER, SEPTEMBER, LocalDate.of(2025, 12, 19), true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SupplyPost(OCTOBER, OCTOBER, SEPTEMBER, true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
