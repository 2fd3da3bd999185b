/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ectmanager.domain.calendar.Calendars.on;

import java.math.BigDecimal;
import java.util.List;
import org.ectmanager.domain.contract.PostChange.Added;
import org.ectmanager.domain.contract.PostChange.Ended;
import org.ectmanager.domain.contract.PostChange.Repatterned;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.junit.jupiter.api.Test;

/** Posts begin, end and change (R20, R24, guidance 2.30, 3.14 to 3.16). */
class PostChangeTest {

    private static final SchoolId LEAD = new SchoolId(1);
    private static final SchoolId OTHER = new SchoolId(2);
    private static final Fte HALF = Fte.of("0.5");

    private final Contract here = Contract.open(LEAD, on("2025-09-01"), HALF);
    private final Contract there = Contract.until(OTHER, on("2026-01-05"), on("2026-07-20"), Fte.of("0.4"));

    @Test
    void a_post_begins_beside_those_that_run() {
        assertThat(after(new Added(there), here)).containsExactly(here, there);
    }

    @Test
    void a_school_has_one_post_at_a_time() {
        var again = Contract.open(LEAD, on("2026-01-05"), HALF);

        assertThat(codes(new Added(again).on(ContractHistory.of(here)))).containsExactly("post.there-already");
    }

    @Test
    void a_post_at_a_school_where_another_one_ended_begins() {
        var ended = Contract.until(LEAD, on("2025-09-01"), on("2025-12-19"), HALF);
        var again = Contract.open(LEAD, on("2026-01-05"), HALF);

        assertThat(after(new Added(again), ended)).containsExactly(ended, again);
    }

    @Test
    void a_post_ends_on_its_last_day_and_the_others_stay() {
        assertThat(after(new Ended(OTHER, on("2026-03-27"), LEAD), here, there))
                .containsExactly(here, Contract.until(OTHER, on("2026-01-05"), on("2026-03-27"), Fte.of("0.4")));
    }

    @Test
    void a_post_may_last_one_day() {
        assertThat(after(new Ended(OTHER, on("2026-01-05"), LEAD), here, there)).hasSize(2);
    }

    @Test
    void a_post_does_not_end_before_it_begins() {
        assertThat(codes(new Ended(OTHER, on("2026-01-04"), LEAD).on(ContractHistory.of(here, there))))
                .containsExactly("post.before-first");
    }

    @Test
    void a_post_that_is_not_there_does_not_end() {
        assertThat(codes(new Ended(OTHER, on("2026-03-27"), LEAD).on(ContractHistory.of(here))))
                .containsExactly("post.before-first");
    }

    @Test
    void the_school_that_leads_keeps_its_post_while_another_one_runs() {
        assertThat(codes(new Ended(LEAD, on("2026-03-27"), LEAD).on(ContractHistory.of(here, there))))
                .containsExactly("post.leads");
        assertThat(after(new Ended(LEAD, on("2026-07-20"), LEAD), here, there))
                .extracting(contract -> contract.period().to())
                .containsExactly(on("2026-07-20"), on("2026-07-20"));
    }

    @Test
    void an_earlier_last_day_takes_away_the_pattern_that_was_to_follow() {
        var first = Contract.until(LEAD, on("2025-09-01"), on("2025-12-31"), Fte.FULL_TIME);
        var second = Contract.until(LEAD, on("2026-01-01"), on("2026-03-31"), HALF);
        var third = Contract.open(LEAD, on("2026-04-01"), Fte.of("0.8"));

        assertThat(after(new Ended(LEAD, on("2026-02-27"), LEAD), first, second, third))
                .containsExactly(first, Contract.until(LEAD, on("2026-01-01"), on("2026-02-27"), HALF));
    }

    @Test
    void more_is_worked_from_a_day_on() {
        var changed = after(
                new Repatterned(LEAD, on("2026-01-01"), new WorkingPattern(Fte.of("0.8"), new BigDecimal("4"))), here);

        assertThat(changed)
                .containsExactly(
                        Contract.until(LEAD, on("2025-09-01"), on("2025-12-31"), HALF),
                        Contract.open(LEAD, on("2026-01-01"), Fte.of("0.8")));
    }

    @Test
    void from_the_first_day_on_the_old_pattern_was_never_worked() {
        var changed = after(
                new Repatterned(LEAD, on("2025-09-01"), new WorkingPattern(Fte.of("0.8"), new BigDecimal("4"))), here);

        assertThat(changed).containsExactly(Contract.open(LEAD, on("2025-09-01"), Fte.of("0.8")));
    }

    @Test
    void a_pattern_changes_at_its_own_school_alone() {
        var changed = after(
                new Repatterned(OTHER, on("2026-02-23"), new WorkingPattern(Fte.of("0.2"), BigDecimal.ONE)),
                here,
                there);

        assertThat(changed).hasSize(3).contains(here);
    }

    @Test
    void nothing_changes_on_a_day_without_a_post() {
        var change = new Repatterned(OTHER, on("2026-09-01"), new WorkingPattern(HALF, new BigDecimal("2.5")));

        assertThat(codes(change.on(ContractHistory.of(here, there)))).containsExactly("post.not-then");
    }

    private static List<Contract> after(PostChange change, Contract... contracts) {
        return change.on(ContractHistory.of(contracts)).fold(ContractHistory::contracts, refused -> List.of());
    }

    private static List<String> codes(Result<ContractHistory> result) {
        return result.fold(
                done -> List.of(),
                refused -> refused.stream().map(Refusal::code).toList());
    }
}
