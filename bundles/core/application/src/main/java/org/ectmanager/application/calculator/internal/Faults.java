/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.calculator.CalculateInduction;
import org.ectmanager.application.calculator.InductionQuestion.Span;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.ruleset.RuleSets;

/** What is wrong with a question, each by the path of its field. Not shared between threads. */
final class Faults {

    private static final int LONGEST = 30;
    /** The first inductions began then (R66). */
    static final LocalDate EARLIEST = RuleSets.latest().department().earliestStart();

    private final List<Refusal> found = new ArrayList<>();

    List<Refusal> all() {
        return List.copyOf(found);
    }

    boolean none() {
        return found.isEmpty();
    }

    void add(String path, String code, String sentence) {
        found.add(new Refusal(path, "calculator." + code, sentence));
    }

    /** Refusals that a rule has found in one entry. */
    void addAll(String path, List<Refusal> refusals) {
        refusals.forEach(
                refusal -> found.add(new Refusal(path + "." + refusal.field(), refusal.code(), refusal.sentence())));
    }

    boolean isKnown(String path, LocalDate day) {
        return isBetween(path, day, EARLIEST, CalculateInduction.LATEST);
    }

    boolean isBetween(String path, LocalDate day, LocalDate first, LocalDate last) {
        var within = !day.isBefore(first) && !day.isAfter(last);
        if (!within) {
            add(path, "day", "Give a day from " + Reason.day(first) + " to " + Reason.day(last));
        }
        return within;
    }

    /** Empty when one of the days is beyond all calendars, or they are the wrong way round. */
    Optional<DateRange> period(String path, Span span) {
        if (!isKnown(path + ".from", span.from()) | !isKnown(path + ".to", span.to())) {
            return Optional.empty();
        }
        if (span.to().isBefore(span.from())) {
            add(path + ".to", "order", "This day is before the first one. Give the same day or a later one");
            return Optional.empty();
        }
        return Optional.of(new DateRange(span.from(), span.to()));
    }

    boolean isAtMost(String path, int count, int most) {
        if (count > most) {
            add(path, "too-many", "Give at most " + most + " of them");
        }
        return count <= most;
    }

    /** Whether a number has at most so many decimal places, and is not so long that nobody can mean it. */
    static boolean isShort(BigDecimal number, int places) {
        return number.precision() <= LONGEST
                && Math.abs(number.scale()) <= LONGEST
                && number.stripTrailingZeros().scale() <= places;
    }
}
