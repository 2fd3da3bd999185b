/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ectmanager.oracle.History.Away;
import org.ectmanager.oracle.History.Choice;
import org.ectmanager.oracle.History.Fixed;
import org.ectmanager.oracle.History.Kind;
import org.ectmanager.oracle.History.Policy;
import org.ectmanager.oracle.History.Post;

/** An induction that somebody might have; the same seed makes the same one. */
final class RandomHistory {

    private static final List<String> SHARES = List.of(
            "1", "1", "1", "1.0", "0.9", "0.8", "0.8", "0.75", "0.7", "0.6", "0.6", "0.5", "0.5", "0.4", "0.33", "0.3",
            "0.2");
    private static final List<String> DAYS = List.of("1", "1.5", "2", "2.5", "3", "3.5", "4", "4.5", "5");
    private static final List<String> KINDS = List.of("progress-review", "formal-assessment", "interim-assessment");
    private static final List<String> EMPLOYERS = List.of("A", "A", "B", "C");

    private static final LocalDate SIX_FROM = LocalDate.of(2021, 9, 1);

    private final Random random;
    private final LocalDate startsOn;

    private RandomHistory(Random random, LocalDate startsOn) {
        this.random = random;
        this.startsOn = startsOn;
    }

    static History of(long seed) {
        return beginning(new Random(seed), 2021, 9);
    }

    /** Of somebody who began before six terms were the length (R59). */
    static History early(long seed) {
        return beginning(new Random(seed), 2017, 4);
    }

    private static History beginning(Random random, int first, int years) {
        var september = LocalDate.of(first + random.nextInt(years), 9, 1);
        var startsOn = september.plusDays(random.nextInt(3) == 0 ? random.nextInt(330) : 0);
        return new RandomHistory(random, startsOn).make();
    }

    private History make() {
        var drawn = posts();
        var years = new RandomYears(random).make(startsOn.getYear() - 1, years(drawn));
        var posts = drawn.stream().map(post -> tidied(post, years)).toList();
        return new History(
                        startsOn,
                        asOf(posts),
                        years,
                        posts,
                        absences(),
                        oneIn(5) ? reductions() : List.of(),
                        oneIn(6) ? extensions() : List.of(),
                        oneIn(10) ? startsOn.plusDays(random.nextInt(1500)) : History.NEVER,
                        policy())
                .extendedInWales(oneIn(8) ? BigDecimal.valueOf(1 + random.nextInt(15), 1) : BigDecimal.ZERO);
    }

    /** Some posts begin and end with a term, as most real ones do. */
    private Post tidied(Post post, History.Years years) {
        var from = post.from();
        var to = post.to();
        for (var term : years.terms()) {
            if (oneIn(3) && new Span(term.from(), term.to()).holds(from)) {
                from = term.from();
            }
            if (oneIn(3) && new Span(term.from(), term.to()).holds(to)) {
                to = term.to();
            }
        }
        return new Post(post.employer(), from, to, post.fte(), post.daysPerWeek());
    }

    private LocalDate asOf(List<Post> posts) {
        var any = startsOn.plusDays(random.nextInt(1600) - 20L);
        var end = any(posts).to();
        return oneIn(4) && !end.equals(History.NEVER) ? end.plusDays(random.nextInt(3) - 1L) : any;
    }

    /** So many that no term has to be generated. */
    private int years(List<Post> posts) {
        var last = startsOn.getYear();
        for (var post : posts) {
            var open = post.to().equals(History.NEVER);
            var serving = (int) Math.ceil(3 / post.fte().doubleValue()) + 3;
            last = Math.max(
                    last, open ? post.from().getYear() + serving : post.to().getYear());
        }
        return last - startsOn.getYear() + 3;
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private List<Post> posts() {
        var posts = new ArrayList<Post>();
        var from = oneIn(6) ? startsOn.plusDays(random.nextInt(60) - 30L) : startsOn;
        var many = 1 + random.nextInt(oneIn(3) ? 6 : 2);
        for (var number = 1; number <= many; number++) {
            var open = number == many && !oneIn(4);
            var to = open ? History.NEVER : from.plusDays(10 + random.nextInt(oneIn(3) ? 700 : 250));
            posts.add(post(from, to));
            if (oneIn(5)) {
                posts.add(post(
                        from.plusDays(random.nextInt(150)),
                        open && oneIn(2) ? to : from.plusDays(151 + random.nextInt(300))));
            }
            if (!open) {
                from = to.plusDays(1 + (oneIn(3) ? random.nextInt(200) : oneIn(3) ? random.nextInt(20) : 0));
            }
        }
        return List.copyOf(posts);
    }

    private Post post(LocalDate from, LocalDate to) {
        var fte = new BigDecimal(any(SHARES));
        var usual = fte.multiply(new BigDecimal(5), MathContext.DECIMAL64).stripTrailingZeros();
        var days = new BigDecimal(any(DAYS));
        return new Post(any(EMPLOYERS), from, to, fte, oneIn(4) && days.compareTo(usual) > 0 ? days : usual);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private List<Away> absences() {
        var absences = new ArrayList<Away>();
        var many = oneIn(3) ? 0 : random.nextInt(7);
        for (var number = 0; number < many; number++) {
            var from = startsOn.plusDays(random.nextInt(1100));
            var length = random.nextInt(oneIn(3) ? 150 : 40);
            var halves = oneIn(6) && length > 45
                    ? 58 + random.nextInt(4)
                    : 1 + random.nextInt(2 * Math.max(1, length * 5 / 7));
            absences.add(new Away(
                    from, from.plusDays(length), halves, any(List.of(Kind.values())), any(List.of(Choice.values()))));
        }
        return List.copyOf(absences);
    }

    private List<BigDecimal> reductions() {
        if (startsOn.isBefore(SIX_FROM)) {
            return List.of(new BigDecimal(any(List.of("0.5", "1", "1.5", "2", "0.1"))));
        }
        var first = new BigDecimal(any(List.of("0.5", "1", "1.5", "2", "2.5", "3", "3.5", "4", "5", "0.1")));
        return oneIn(3) && first.intValue() < 4 ? List.of(first, new BigDecimal("1.0")) : List.of(first);
    }

    private List<BigDecimal> extensions() {
        var first = BigDecimal.valueOf(1 + random.nextInt(30), 1);
        return oneIn(3) ? List.of(first, new BigDecimal("0.5")) : List.of(first);
    }

    private Policy policy() {
        return new Policy(
                oneIn(3),
                oneIn(3),
                oneIn(3),
                oneIn(3),
                oneIn(2) ? 21 : random.nextInt(60),
                oneIn(2) ? 14 : random.nextInt(40),
                oneIn(4) ? fixed() : List.of());
    }

    private List<Fixed> fixed() {
        var dates = new ArrayList<Fixed>();
        for (var number = 0; number < 6; number++) {
            var due = startsOn.plusDays(random.nextInt(900));
            dates.add(new Fixed(any(KINDS), due.minusDays(random.nextInt(40)), due));
        }
        return List.copyOf(dates);
    }
}
