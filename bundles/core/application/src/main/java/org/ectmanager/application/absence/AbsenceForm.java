/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.absence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.contract.MostDays;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSets;

/**
 * Understands a typed absence (R28, R29). Pure.
 *
 * @param startsOn the first day of induction
 * @param others what is recorded already, without the one that is changed
 */
public record AbsenceForm(
        LocalDate startsOn, ContractHistory contracts, MostDays most, List<Absence> others, LocalDate today) {

    /** The names under which an absence is typed. */
    public static final List<String> FIELDS = List.of(
            "kind", "first-day", "first-month", "first-year", "last-day", "last-month", "last-year", "days", "choice");

    /**
     * What can be recorded: absence because of coronavirus is a kind of its own before 1 September 2021 only (R28), and
     * nobody's induction began here before.
     */
    public static final List<AbsenceKind> KINDS = Stream.of(AbsenceKind.values())
            .filter(kind -> kind != AbsenceKind.CORONAVIRUS)
            .toList();

    /** Typed as the choice where there is none to make. */
    public static final String NO_CHOICE = "NONE";

    private static final String DAYS = "[0-9]{1,3}([.][05])?";
    private static final int YEARS_AHEAD = 2;

    public AbsenceForm {
        requireNonNull(startsOn, "startsOn");
        requireNonNull(contracts, "contracts");
        requireNonNull(most, "most");
        requireNonNull(today, "today");
        others = List.copyOf(others);
    }

    /** The absence, or everything that is wrong with it. */
    public Result<Absence> understood(Map<String, String> typed) {
        var reading = new Reading("absence", typed);
        var kind = reading.choice("kind", KINDS.toArray(AbsenceKind[]::new), "Choose the kind of absence");
        var period = period(reading);
        var days = period.flatMap(range -> days(reading, range));
        var choice = kind.flatMap(which -> period.flatMap(range -> choice(reading, which, range)));
        return reading.refusals().isEmpty()
                ? Result.done(
                        new Absence(period.orElseThrow(), days.orElseThrow(), kind.orElseThrow(), choice.orElseThrow()))
                : Result.refused(reading.refusals());
    }

    private Optional<DateRange> period(Reading reading) {
        var first = reading.date("first", "first day of absence")
                .filter(day -> reading.holds(
                        !day.isBefore(startsOn),
                        "first",
                        "too-early",
                        "Induction started on " + Reason.day(startsOn)
                                + ". Only absence from that day on is recorded here"));
        var last = reading.date("last", "last day of absence")
                .filter(day -> reading.holds(
                        !day.isAfter(today.plusYears(YEARS_AHEAD)),
                        "last",
                        "too-late",
                        "The last day must be within the next " + YEARS_AHEAD + " years. Check the year"));
        return first.flatMap(from -> last.filter(to -> reading.holds(
                                !to.isBefore(from), "last", "before-first", "The last day cannot be before the first"))
                        .map(to -> new DateRange(from, to)))
                .filter(range -> reading.holds(
                        others.stream().noneMatch(other -> other.period().overlaps(range)),
                        "first",
                        "overlap",
                        "Another absence is recorded for some of these days. Change that one, or other days"));
    }

    /** Days at work that were missed: holidays and days off are none. */
    private Optional<Days> days(Reading reading, DateRange range) {
        var typed = reading.text("days");
        if (!reading.holds(
                typed.matches(DAYS) && !Days.of(typed).isNone(),
                "days",
                "wrong",
                "Enter the contracted days that were missed, such as 3 or 0.5")) {
            return Optional.empty();
        }
        var limit = most.of(contracts, range);
        return Optional.of(Days.of(typed))
                .filter(days -> reading.holds(
                        days.compareTo(limit) <= 0,
                        "days",
                        "many",
                        "From " + Reason.day(range.from()) + " to " + Reason.day(range.to()) + " the contract has "
                                + spoken(limit) + ": weekends and bank holidays do not count. Check the days and the"
                                + " dates"));
    }

    private static String spoken(Days limit) {
        if (limit.isNone()) {
            return "no working days";
        }
        return "at most " + limit + (limit.equals(Days.of(1)) ? " day" : " days");
    }

    /** Asked for statutory leave only, and nobody has to have chosen yet. Other absence leaves no choice (R28, R29). */
    private static Optional<LeaveChoice> choice(Reading reading, AbsenceKind kind, DateRange range) {
        if (kind.isStatutoryOn(range.from())) {
            return reading.choice(
                    "choice",
                    LeaveChoice.values(),
                    "This is statutory leave: say what the early career teacher chose, or that it is not known");
        }
        var typed = reading.text("choice");
        reading.holds(
                typed.isEmpty() || typed.equals(NO_CHOICE),
                "choice",
                "not-leave",
                "This kind of absence is no statutory leave, so the early career teacher has no choice about it: from "
                        + RuleSets.on(range.from()).absences().threshold()
                        + " days on it extends induction by itself. Choose \u201cIt is not statutory leave\u201d, or"
                        + " correct the kind of absence");
        return Optional.of(LeaveChoice.UNDECIDED);
    }
}
