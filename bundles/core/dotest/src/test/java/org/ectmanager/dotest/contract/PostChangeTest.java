/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.contract.PostChange.Added;
import org.ectmanager.domain.contract.PostChange.Ended;
import org.ectmanager.domain.contract.PostChange.Repatterned;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.junit.jupiter.api.Test;

class PostChangeTest {

    private static final SchoolId LEAD = new SchoolId(1);
    private static final SchoolId OTHER = new SchoolId(2);
    private static final LocalDate START = LocalDate.of(2025, 9, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 5);
    private static final ContractHistory ONE = ContractHistory.of(Contract.open(LEAD, START, Fte.of("0.4")));
    private static final ContractHistory TWO = ContractHistory.of(
            Contract.open(LEAD, START, Fte.of("0.4")), Contract.open(OTHER, LATER, Fte.of("0.4")));

    @Test
    void a_post_at_another_school_stands_beside_the_first() {
        assertThat(done(new Added(Contract.open(OTHER, LATER, Fte.of("0.4"))).on(ONE)))
                .isEqualTo(TWO);
    }

    @Test
    void a_second_post_at_the_same_school_is_a_change_of_pattern() {
        assertThat(codes(new Added(Contract.open(LEAD, LATER, Fte.of("0.4"))).on(ONE)))
                .containsExactly("post.there-already");
    }

    @Test
    void somebody_who_left_may_come_back() {
        var left = done(new Ended(LEAD, LATER, LEAD).on(ONE));
        assertThat(done(new Added(Contract.open(LEAD, LATER.plusDays(1), Fte.of("0.4"))).on(left))
                        .contracts())
                .hasSize(2);
    }

    @Test
    void a_post_gets_a_last_day() {
        var ended = done(new Ended(OTHER, LocalDate.of(2026, 7, 20), LEAD).on(TWO));
        assertThat(ended.contracts().get(1).endsOn()).hasValue(LocalDate.of(2026, 7, 20));
        assertThat(ended.contracts().get(0).endsOn()).isEmpty();
    }

    @Test
    void a_last_day_may_be_put_off() {
        var ended = done(new Ended(OTHER, LATER.plusDays(10), LEAD).on(TWO));
        assertThat(done(new Ended(OTHER, LATER.plusDays(99), LEAD).on(ended)).contracts().get(1).endsOn())
                .hasValue(LATER.plusDays(99));
    }

    @Test
    void a_post_does_not_end_before_it_began() {
        assertThat(codes(new Ended(OTHER, LATER.minusDays(1), LEAD).on(TWO))).containsExactly("post.before-first");
    }

    @Test
    void the_lead_post_stays_while_another_runs() {
        assertThat(codes(new Ended(LEAD, LocalDate.of(2026, 7, 20), LEAD).on(TWO))).containsExactly("post.leads");
    }

    @Test
    void the_lead_post_ends_with_or_after_the_other() {
        var other = done(new Ended(OTHER, LATER.plusDays(10), LEAD).on(TWO));
        assertThat(done(new Ended(LEAD, LATER.plusDays(10), LEAD).on(other)).endsOn())
                .hasValue(LATER.plusDays(10));
    }

    @Test
    void another_working_pattern_begins_where_the_first_ends() {
        var changed = done(new Repatterned(LEAD, LATER, pattern("0.8", "4")).on(ONE));
        assertThat(changed.contracts())
                .extracting(contract -> contract.period().to())
                .containsExactly(LATER.minusDays(1), Contract.OPEN);
        assertThat(changed.contracts())
                .extracting(contract -> contract.fte().toString())
                .containsExactly(Fte.of("0.4").toString(), Fte.of("0.8").toString());
    }

    @Test
    void from_the_first_day_it_takes_the_place_of_the_first() {
        assertThat(done(new Repatterned(LEAD, START, pattern("0.8", "4")).on(ONE)).contracts())
                .hasSize(1);
    }

    @Test
    void a_pattern_does_not_change_outside_the_post() {
        assertThat(codes(new Repatterned(LEAD, START.minusDays(1), pattern("0.8", "4")).on(ONE)))
                .containsExactly("post.not-then");
    }

    @Test
    void ending_a_post_takes_back_a_later_pattern() {
        var changed = done(new Repatterned(LEAD, LATER, pattern("0.8", "4")).on(ONE));
        assertThat(done(new Ended(LEAD, LATER.minusDays(20), LEAD).on(changed)).contracts())
                .singleElement()
                .satisfies(contract -> assertThat(contract.endsOn()).hasValue(LATER.minusDays(20)));
    }

    @Test
    void more_than_full_time_is_noticed_on_the_day_it_begins() {
        assertThat(TWO.overFullTimeFrom()).isEmpty();
        var more = done(new Added(Contract.open(new SchoolId(3), LATER.plusDays(7), Fte.of("0.4"))).on(TWO));
        assertThat(more.overFullTimeFrom()).hasValue(LATER.plusDays(7));
    }

    private static WorkingPattern pattern(String fte, String days) {
        return new WorkingPattern(Fte.of(fte), new BigDecimal(days));
    }

    private static ContractHistory done(Result<ContractHistory> result) {
        return result.fold(history -> history, refusals -> {
            throw new AssertionError(refusals.toString());
        });
    }

    private static List<String> codes(Result<ContractHistory> result) {
        return result.fold(
                history -> List.of(), refusals -> refusals.stream().map(Refusal::code).toList());
    }
}
