/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.oracle;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.oracle.History.Away;
import org.ectmanager.oracle.History.Choice;
import org.ectmanager.oracle.History.Kind;
import org.ectmanager.oracle.History.Policy;
import org.ectmanager.oracle.History.Post;
import org.ectmanager.oracle.Timetable.SchoolDay;

/** An induction in the worked calendar of the reference, put together in few words. */
final class Worked {

    /** The three terms of 2025/26 as in the reference, later years by convention. */
    static final History.Years CALENDAR = calendar();

    private static final Holidays HOLIDAYS = new Holidays();
    private static final Timetable TIMETABLE = new Timetable(CALENDAR, HOLIDAYS);
    private static final int LAST_YEAR = 2039;

    private final LocalDate startsOn;
    private final List<Post> posts = new ArrayList<>();
    private final List<Away> absences = new ArrayList<>();
    private List<BigDecimal> less = List.of();
    private List<BigDecimal> more = List.of();
    private BigDecimal welsh = BigDecimal.ZERO;
    private LocalDate asOf = LocalDate.of(LAST_YEAR, 1, 1);
    private Policy policy = Policy.USUAL;

    private Worked(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    static Worked from(String startsOn) {
        return new Worked(LocalDate.parse(startsOn));
    }

    static Worked fullTime() {
        return from("2025-09-01").open("A", "2025-09-01", "1.0");
    }

    static Worked partTime(String fte) {
        return from("2025-09-01").open("A", "2025-09-01", fte);
    }

    Worked open(String employer, String from, String fte) {
        return post(employer, LocalDate.parse(from), History.NEVER, fte);
    }

    Worked post(String employer, String from, String to, String fte) {
        return post(employer, LocalDate.parse(from), LocalDate.parse(to), fte);
    }

    Worked post(String employer, LocalDate from, LocalDate to, String fte) {
        var share = new BigDecimal(fte);
        posts.add(new Post(employer, from, to, share, share.multiply(new BigDecimal(5))));
        return this;
    }

    Worked sick(String from, String days) {
        return away(from, days, Kind.SICKNESS, Choice.UNDECIDED);
    }

    Worked sick(String from, String to, String days) {
        return away(from, to, days, Kind.SICKNESS, Choice.UNDECIDED);
    }

    Worked away(String from, String days, Kind kind, Choice choice) {
        return away(from, from, days, kind, choice);
    }

    Worked away(String from, String to, String days, Kind kind, Choice choice) {
        var halves = new BigDecimal(days).multiply(new BigDecimal(2)).intValueExact();
        absences.add(new Away(LocalDate.parse(from), LocalDate.parse(to), halves, kind, choice));
        return this;
    }

    Worked less(String terms) {
        less = List.of(new BigDecimal(terms));
        return this;
    }

    Worked more(String... terms) {
        more = List.of(terms).stream().map(BigDecimal::new).toList();
        return this;
    }

    Worked inWales(String terms) {
        welsh = new BigDecimal(terms);
        return this;
    }

    Worked asOf(LocalDate day) {
        asOf = day;
        return this;
    }

    Worked policy(Policy chosen) {
        policy = chosen;
        return this;
    }

    /** What the domain answers, which is what the oracle does. */
    Answer answer() {
        var history = new History(startsOn, asOf, CALENDAR, posts, absences, less, more, History.NEVER, policy)
                .extendedInWales(welsh);
        var answer = Engine.answer(history);
        assertThat(answer).isEqualTo(new Oracle().answer(history));
        return answer;
    }

    /** The numbers of the calendar terms in which the reports of a kind fall. */
    static List<Integer> terms(Answer answer, String kind) {
        return answer.points().stream()
                .filter(point -> point.kind().equals(kind))
                .map(point -> termOf(point.to()))
                .toList();
    }

    /** The kinds of all reports, each in a word. */
    static String shape(Answer answer) {
        return answer.points().stream().map(point -> point.kind().split("-")[0]).collect(joining(" "));
    }

    /** The school day on which so many calendar terms, such as 15/2, are over. */
    static LocalDate over(String terms) {
        return over(terms, "2025-09-01");
    }

    /** The same, counted from the first day of another term. */
    static LocalDate over(String terms, String from) {
        var left = parsed(terms);
        for (var day : TIMETABLE.days()) {
            if (!day.date().isBefore(LocalDate.parse(from))) {
                left = left.minus(day.share());
                if (Ratio.ZERO.atLeast(left)) {
                    return day.date();
                }
            }
        }
        throw new IllegalArgumentException("The worked calendar has fewer terms");
    }

    /** So many school days later. */
    static LocalDate schoolDaysAfter(LocalDate day, int days) {
        var later = TIMETABLE.days().stream()
                .map(SchoolDay::date)
                .filter(date -> date.isAfter(day))
                .toList();
        return later.get(days - 1);
    }

    static int schoolDays(String from, String to) {
        var period = new Span(LocalDate.parse(from), LocalDate.parse(to));
        return (int) TIMETABLE.days().stream()
                .filter(day -> period.holds(day.date()))
                .count();
    }

    /** The number of the calendar term in which a day lies, counted from autumn 2025. */
    static int termOf(LocalDate day) {
        return TIMETABLE.termOn(day).number() + 1;
    }

    static Ratio parsed(String fraction) {
        var parts = fraction.split("/");
        return parts.length == 1
                ? Ratio.of(new BigDecimal(fraction)).lowest()
                : Ratio.of(Long.parseLong(parts[0]), Long.parseLong(parts[1])).lowest();
    }

    /** As it is reported. */
    static String rounded(Ratio ratio, int places) {
        return new BigDecimal(ratio.top())
                .divide(new BigDecimal(ratio.bottom()), places, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static History.Years calendar() {
        var terms = new ArrayList<Term>();
        terms.add(term("autumn 2025", "2025-09-01", "2025-12-19", "2025-10-27"));
        terms.add(term("spring 2026", "2026-01-05", "2026-03-27", "2026-02-16"));
        terms.add(term("summer 2026", "2026-04-13", "2026-07-20", "2026-05-25"));
        for (var year = 2026; year <= 2039; year++) {
            terms.addAll(new Convention(new Holidays()).year(year));
        }
        return new History.Years(false, terms);
    }

    private static Term term(String name, String from, String to, String halfTerm) {
        var monday = LocalDate.parse(halfTerm);
        var closed = List.of(new Span(monday, monday.plusDays(4)));
        return new Term(name, LocalDate.parse(from), LocalDate.parse(to), closed, List.of());
    }
}
