/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.calendar;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.terms.Terms;

/** The terms of an appropriate body or a school, in order and without overlap (R21). */
public final class TermCalendar {

    private static final Reason OF_BODY =
            Reason.of("R21", "", "The term dates are those that the appropriate body publishes.");
    private static final Reason OF_SCHOOL =
            Reason.of("R21", "", "The term dates are those that the school entered for itself.");

    private final String name;
    private final BankHolidays holidays;
    private final NavigableMap<LocalDate, CalendarTerm> terms = new TreeMap<>();
    private final Map<LocalDate, Reason> whose;

    private TermCalendar(String name, BankHolidays holidays, List<CalendarTerm> terms) {
        this(name, holidays, terms, Map.of());
    }

    private TermCalendar(String name, BankHolidays holidays, List<CalendarTerm> terms, Map<LocalDate, Reason> whose) {
        this.whose = Map.copyOf(whose);
        this.name = requireNonNull(name, "name");
        this.holidays = requireNonNull(holidays, "holidays");
        CalendarTerm before = null;
        for (var term : terms) {
            if (before != null && !term.from().isAfter(before.to())) {
                throw new IllegalArgumentException("Terms do not overlap");
            }
            this.terms.put(term.from(), term);
            before = term;
        }
    }

    /** A calendar of three terms a year. */
    public static TermCalendar threeTerms(String name, List<SchoolTerm> terms, BankHolidays holidays) {
        var counted = sorted(terms)
                .map(term -> new CalendarTerm(term.name(), List.of(stretch(term, holidays))))
                .toList();
        return new TermCalendar(name, holidays, counted);
    }

    /** A calendar of six terms a year, given in whole school years; two of them make one term of the law. */
    public static TermCalendar sixTerms(String name, List<SchoolTerm> terms, BankHolidays holidays) {
        var years = sorted(terms)
                .collect(Collectors.groupingBy(
                        term -> NationalCalendar.yearOf(term.from()), TreeMap::new, Collectors.toList()));
        if (years.values().stream().anyMatch(year -> year.size() != 6)) {
            throw new IllegalArgumentException("A calendar of six terms is given in whole school years");
        }
        var counted = years.values().stream()
                .flatMap(
                        year -> IntStream.of(0, 2, 4).mapToObj(first -> pair(year.subList(first, first + 2), holidays)))
                .toList();
        return new TermCalendar(name, holidays, counted);
    }

    /** The generated calendar, for whoever has published nothing. */
    public static TermCalendar national() {
        return new TermCalendar("national", BankHolidays.ofEnglandAndWales(), List.of());
    }

    /**
     * This calendar with generated, provisional terms wherever none is given in the school years of these days and
     * between. Of a generated term that a given one overlaps by less than half, what is left is kept.
     */
    public TermCalendar reaching(LocalDate from, LocalDate to) {
        var all = new ArrayList<CalendarTerm>(terms.values());
        IntStream.rangeClosed(NationalCalendar.yearOf(from), NationalCalendar.yearOf(to))
                .mapToObj(NationalCalendar::year)
                .flatMap(List::stream)
                .map(this::generated)
                .flatMap(term -> left(term).stream())
                .forEach(all::add);
        all.sort(Comparator.comparing(CalendarTerm::from));
        return new TermCalendar(name, holidays, all, whose);
    }

    /** The same terms with other bank holidays: those published since this calendar was made (R60). */
    public TermCalendar observing(BankHolidays published) {
        if (published.equals(holidays)) {
            return this;
        }
        var bare = new TermCalendar(name, published, List.of());
        return new TermCalendar(
                name, published, terms().stream().map(bare::observed).toList(), whose);
    }

    /**
     * The calendar of a school that differs from its appropriate body's (R21): the school's own terms, and of this
     * calendar's terms those that overlap none of them. The bank holidays stay this calendar's. Each term then says
     * {@link #whose} it is.
     */
    public TermCalendar overriddenBy(TermCalendar own) {
        var all = Stream.concat(
                        own.terms().stream().map(this::observed),
                        terms().stream().filter(own::isFree))
                .sorted(Comparator.comparing(CalendarTerm::from))
                .toList();
        var owners = new HashMap<LocalDate, Reason>();
        all.stream().filter(term -> !term.provisional()).forEach(term -> owners.put(term.from(), OF_BODY));
        own.terms.keySet().forEach(from -> owners.put(from, OF_SCHOOL));
        return new TermCalendar(own.name, holidays, all, owners);
    }

    /** This calendar with each term in two halves, which end at half-term and with the term; of six-term years the terms. */
    public TermCalendar inHalves() {
        var halves = new ArrayList<CalendarTerm>();
        var owners = new HashMap<LocalDate, Reason>();
        for (var term : terms.values()) {
            for (var half : new HalvedTerm(term).halves()) {
                halves.add(half);
                whose(term).ifPresent(owner -> owners.put(half.from(), owner));
            }
        }
        return new TermCalendar(name, holidays, halves, owners);
    }

    /** Whose dates a term has, once that was asked with {@link #overriddenBy}; nobody's when it was generated. */
    public Optional<Reason> whose(CalendarTerm term) {
        return Optional.ofNullable(whose.get(term.from()));
    }

    public String name() {
        return name;
    }

    public BankHolidays holidays() {
        return holidays;
    }

    public WorkingDays workingDays() {
        return new WorkingDays(holidays);
    }

    public List<CalendarTerm> terms() {
        return List.copyOf(terms.values());
    }

    /** The terms with at least one school day in a period. */
    public List<CalendarTerm> termsIn(DateRange period) {
        return reaching(period).stream()
                .filter(term -> term.schoolDays(period) > 0)
                .toList();
    }

    private Collection<CalendarTerm> reaching(DateRange period) {
        var first = Optional.ofNullable(terms.floorKey(period.from())).orElse(period.from());
        return terms.tailMap(first, true).headMap(period.to(), true).values();
    }

    /** The term that is running on a day; empty in the holidays between terms. */
    public Optional<CalendarTerm> termOn(LocalDate day) {
        return Optional.ofNullable(terms.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(term -> !day.isAfter(term.to()));
    }

    public boolean isSchoolDay(LocalDate day) {
        return schoolDays(new DateRange(day, day)) == 1;
    }

    public int schoolDays(DateRange period) {
        return termsIn(period).stream()
                .mapToInt(term -> term.schoolDays(period))
                .sum();
    }

    /** How many terms a period lasts, by school days; the measure of R22, whatever the full-time equivalent. */
    public Terms length(DateRange period) {
        return upTo(Long.MAX_VALUE, period);
    }

    /** Whether a period lasts so many terms or more; does not look at what comes after them. */
    public boolean lasts(Terms atLeast, DateRange period) {
        return !upTo(atLeast.exact().ceiling(), period).isLessThan(atLeast);
    }

    /** The length, or so many terms when it has so many whole ones. */
    private Terms upTo(long enough, DateRange period) {
        var whole = 0L;
        var parts = Terms.NONE;
        for (var term : reaching(period)) {
            if (term.liesIn(period)) {
                whole++;
            } else {
                parts = parts.plus(term.fraction(period));
            }
            if (whole >= enough) {
                break;
            }
        }
        return parts.plus(Terms.of(whole));
    }

    /** The first school day on or after a day; empty past the last term. */
    public Optional<LocalDate> schoolDayFrom(LocalDate day) {
        return terms.values().stream()
                .filter(term -> !term.lastSchoolDay().isBefore(day))
                .findFirst()
                .map(term -> firstFrom(term, day));
    }

    /** The last school day on or before a day; empty before the first term. */
    public Optional<LocalDate> schoolDayUpTo(LocalDate day) {
        return terms.headMap(day, true).descendingMap().values().stream()
                .flatMap(term -> new ArrayList<>(term.stretches())
                        .stream()
                                .sorted(Comparator.comparing((CalendarTerm.Stretch stretch) ->
                                                stretch.days().first())
                                        .reversed()))
                .map(CalendarTerm.Stretch::days)
                .filter(days -> !days.first().isAfter(day))
                .findFirst()
                .map(days -> days.day(days.indexAfter(day) - 1));
    }

    private static LocalDate firstFrom(CalendarTerm term, LocalDate day) {
        return term.stretches().stream()
                .map(CalendarTerm.Stretch::days)
                .filter(days -> !days.last().isBefore(day))
                .map(days -> days.day(days.indexFrom(day)))
                .findFirst()
                .orElseThrow();
    }

    /** Generated terms know the computed bank holidays, so mostly there is nothing to count again. */
    private CalendarTerm generated(CalendarTerm term) {
        return holidays.equals(BankHolidays.ofEnglandAndWales()) ? term : observed(term);
    }

    private CalendarTerm observed(CalendarTerm term) {
        return new CalendarTerm(
                term.name(),
                term.stretches().stream()
                        .map(stretch -> stretch(stretch.term(), holidays))
                        .toList());
    }

    private Optional<CalendarTerm> left(CalendarTerm generated) {
        if (isFree(generated)) {
            return Optional.of(generated);
        }
        var whole = generated.stretches().get(0);
        var days = new DateRange(generated.from(), generated.to());
        var given = reaching(days).stream()
                .map(term -> new DateRange(term.from(), term.to()))
                .filter(days::overlaps)
                .toList();
        return new TermLeft(whole.term(), whole.days(), given)
                .term()
                .map(term -> new CalendarTerm(term.name(), List.of(stretch(term, holidays))));
    }

    private boolean isFree(CalendarTerm term) {
        var period = new DateRange(term.from(), term.to());
        var before = terms.floorEntry(period.to());
        return before == null || before.getValue().to().isBefore(period.from());
    }

    private static Stream<SchoolTerm> sorted(List<SchoolTerm> terms) {
        return terms.stream().sorted(Comparator.comparing(SchoolTerm::from));
    }

    private static CalendarTerm pair(List<SchoolTerm> two, BankHolidays holidays) {
        return new CalendarTerm(
                two.get(0).name() + " and " + two.get(1).name(),
                two.stream().map(term -> stretch(term, holidays)).toList());
    }

    private static CalendarTerm.Stretch stretch(SchoolTerm term, BankHolidays holidays) {
        return new CalendarTerm.Stretch(term, term.schoolDays(holidays));
    }
}
