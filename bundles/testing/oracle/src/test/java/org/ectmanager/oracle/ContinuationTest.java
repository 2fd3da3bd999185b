/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What was given is continued by the domain as the oracle continues it, whatever is missing (R19, R21). */
class ContinuationTest {

    private static final int CALENDARS = 2_000;
    private static final LocalDate FROM = LocalDate.of(2025, 9, 1);
    private static final LocalDate TO = LocalDate.of(2029, 8, 31);

    private final Holidays holidays = new Holidays();

    private record Counted(String name, LocalDate from, LocalDate to, List<LocalDate> days) {}

    @Test
    void the_domain_continues_every_calendar_as_the_oracle_does() {
        for (var seed = 0; seed < CALENDARS; seed++) {
            var given = given(new Random(seed));
            var domain = Engine.reaching(given, FROM, TO);
            var oracle = new Continuation(holidays).of(given.terms(), FROM.getYear(), TO.getYear() - 1);

            assertThat(counted(domain)).as("seed %s", seed).isEqualTo(counted(oracle));
        }
    }

    /** Terms are missing, and others last longer than they should. */
    private static History.Years given(Random random) {
        var years = new RandomYears(random).make(2025, 3);
        if (years.six()) {
            return new History.Years(true, years.terms().subList(6 * random.nextInt(2), 12));
        }
        var terms = new ArrayList<Term>();
        for (var term : years.terms()) {
            var from = term.from().plusDays(random.nextInt(20) - 10L);
            if (random.nextInt(3) > 0
                    && (terms.isEmpty() || from.isAfter(last(terms).to()))) {
                var to = term.to().plusDays(random.nextInt(3) == 0 ? random.nextInt(50) - 10L : 0);
                terms.add(new Term(term.name(), from, to, List.of(), List.of()));
            }
        }
        return new History.Years(false, terms);
    }

    private static Term last(List<Term> terms) {
        return terms.get(terms.size() - 1);
    }

    private List<Counted> counted(List<Term> terms) {
        return terms.stream()
                .map(term -> new Counted(term.name(), term.from(), term.to(), term.schoolDays(holidays)))
                .toList();
    }
}
