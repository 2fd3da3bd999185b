/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.post;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.post.ManagePosts.Wish;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.application.registration.PlaceForm;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.PostChange;
import org.ectmanager.domain.contract.WorkingPattern;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;

/**
 * Understands a typed change of posts (R20, R24). Pure.
 *
 * @param startsOn the first day of induction; service before it does not count
 * @param lead the school whose head teacher leads
 */
public record PostForm(LocalDate startsOn, SchoolId lead, LocalDate today) {

    /** The names under which a change is typed. */
    public static final List<String> FIELDS = Stream.of(
                    List.of(
                            "first-day",
                            "first-month",
                            "first-year",
                            "contract",
                            "last-day",
                            "last-month",
                            "last-year",
                            "fte",
                            "daysPerWeek"),
                    PlaceForm.FIELDS)
            .flatMap(List::stream)
            .toList();

    private static final int YEARS_AHEAD = 2;
    private static final int LONGEST_CONTRACT = 20;
    private static final BigDecimal WEEK = BigDecimal.valueOf(5);

    public PostForm {
        requireNonNull(startsOn, "startsOn");
        requireNonNull(lead, "lead");
        requireNonNull(today, "today");
    }

    /** The change, or everything that is wrong with it. */
    public Result<PostChange> understood(Wish wish) {
        var reading = new Reading("post", wish.typed());
        var change =
                switch (wish.kind()) {
                    case ADD -> added(reading, wish.school());
                    case END -> ended(reading, wish.school());
                    case PATTERN -> repatterned(reading, wish.school());
                };
        return reading.refusals().isEmpty() ? Result.done(change.orElseThrow()) : Result.refused(reading.refusals());
    }

    private Optional<PostChange> added(Reading reading, SchoolId school) {
        var first = first(reading, "first day of the post");
        var last = lastOfContract(reading, first);
        var pattern = pattern(reading);
        return first.filter(day -> reading.refusals().isEmpty())
                .flatMap(from -> pattern.map(worked -> new PostChange.Added(new Contract(
                        school, new DateRange(from, last.orElse(Contract.OPEN)), worked.fte(), worked.daysPerWeek()))));
    }

    private Optional<PostChange> ended(Reading reading, SchoolId school) {
        return reading.date("last", "last day of the post")
                .filter(day -> reading.holds(
                        !day.isBefore(startsOn) && !day.isAfter(today.plusYears(LONGEST_CONTRACT)),
                        "last",
                        "implausible",
                        "The last day is after the start of induction on " + Reason.day(startsOn)
                                + " and within the next " + LONGEST_CONTRACT + " years. Check the year"))
                .map(day -> new PostChange.Ended(school, day, lead));
    }

    private Optional<PostChange> repatterned(Reading reading, SchoolId school) {
        var first = first(reading, "first day of the new working pattern");
        var pattern = pattern(reading);
        return first.flatMap(from -> pattern.map(worked -> new PostChange.Repatterned(school, from, worked)));
    }

    private Optional<LocalDate> first(Reading reading, String what) {
        return reading.date("first", what)
                .filter(day -> reading.holds(
                        !day.isBefore(startsOn),
                        "first",
                        "too-early",
                        "Induction started on " + Reason.day(startsOn)
                                + ", and what was worked before does not count. Enter that day or a later one"))
                .filter(day -> reading.holds(
                        !day.isAfter(today.plusYears(YEARS_AHEAD)),
                        "first",
                        "too-late",
                        "The day must be within the next " + YEARS_AHEAD + " years. Check the year"));
    }

    private Optional<LocalDate> lastOfContract(Reading reading, Optional<LocalDate> first) {
        var kind = reading.text("contract");
        reading.holds(
                Set.of("permanent", "fixed").contains(kind),
                "contract",
                "none",
                "Say whether the contract is permanent or fixed-term");
        return kind.equals("fixed")
                ? reading.date("last", "last day of the contract")
                        .filter(day -> first.isEmpty()
                                || reading.holds(
                                        !day.isBefore(first.get())
                                                && !day.isAfter(first.get().plusYears(LONGEST_CONTRACT)),
                                        "last",
                                        "implausible",
                                        "The last day is not before the first, and at most " + LONGEST_CONTRACT
                                                + " years after it. Check the year"))
                : Optional.empty();
    }

    private static Optional<WorkingPattern> pattern(Reading reading) {
        var fte = reading.value(
                "fte",
                said -> Fte.of(said).recorded(),
                "Enter the full-time equivalent: more than 0, at most 1, such as 0.6");
        var days = reading.decimal(
                        "daysPerWeek", "Enter the days worked in a week, such as 3, or 2.5 where weeks differ")
                .filter(number -> reading.holds(
                        number.signum() > 0 && number.compareTo(WEEK) <= 0,
                        "daysPerWeek",
                        "outside",
                        "A week has more than 0 and at most 5 days"));
        return fte.flatMap(share -> days.map(number -> new WorkingPattern(share, number)))
                .filter(pattern -> reading.holds(
                        pattern.isPossible(),
                        "daysPerWeek",
                        "too-few",
                        "A full-time equivalent of " + pattern.fte() + " is " + pattern.fullDays()
                                + " full days a week, which cannot be worked on " + pattern.days()
                                + ". Correct one of the two"));
    }
}
