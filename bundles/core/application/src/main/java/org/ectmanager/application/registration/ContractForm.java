/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.application.registration.Details.Employment;
import org.ectmanager.domain.eligibility.SupplyPost;

/** Understands what was said of a contract: its days, and whether it is supply (R8, R16). */
public final class ContractForm {

    /** What is chosen for a supply contract. */
    public static final String SUPPLY = "supply";

    /** Of these, what was not asked from the beginning: all but the kind of contract and the end of a fixed term. */
    static final List<String> ASKED_LATER = List.of(
            "first-day",
            "first-month",
            "first-year",
            "supplyEnd-day",
            "supplyEnd-month",
            "supplyEnd-year",
            "known-day",
            "known-month",
            "known-year",
            "supplyAgreed");

    /** The names under which all of it is typed. */
    static final List<String> FIELDS = Stream.concat(
                    Stream.of("contract", "end-day", "end-month", "end-year"), ASKED_LATER.stream())
            .toList();

    private static final int LONGEST_CONTRACT = 20;
    private static final String YES = "yes";

    private ContractForm() {}

    /**
     * What was said, right or wrong.
     *
     * @param starts when induction is to start, if that is understood
     */
    static Optional<Employment> read(Reading reading, Optional<LocalDate> starts) {
        var before = reading.refusals().size();
        var kind = reading.text("contract");
        reading.holds(
                Set.of("permanent", "fixed", SUPPLY).contains(kind),
                "contract",
                "none",
                "Say whether the contract is permanent, fixed-term or supply");
        var from = first(reading, starts);
        var ends = kind.equals("fixed")
                ? end(reading, "end", "last day of the contract", starts)
                : Optional.<LocalDate>empty();
        if (kind.equals(SUPPLY)) {
            ends = end(reading, "supplyEnd", "last day of the supply contract", starts);
            var supply = supply(reading, from, ends);
            return supply.map(said -> new Employment(said.from(), Optional.of(said.to()), supply));
        }
        var last = ends;
        return reading.refusals().size() == before
                ? from.map(first -> new Employment(first, last, Optional.empty()))
                : Optional.empty();
    }

    /** The first day of the contract as it was typed; empty where it is the day on which induction starts. */
    public static Optional<LocalDate> first(Map<String, String> answers) {
        var reading = new Reading("registration", answers);
        return isTyped(reading, "first") ? reading.date("first", "first day of the contract") : Optional.empty();
    }

    /** None typed is the day on which induction starts. */
    private static Optional<LocalDate> first(Reading reading, Optional<LocalDate> starts) {
        return isTyped(reading, "first")
                ? reading.date("first", "first day of the contract")
                        .filter(day -> starts.map(start -> beginsBefore(reading, day, start))
                                .orElse(true))
                : starts;
    }

    private static boolean beginsBefore(Reading reading, LocalDate first, LocalDate start) {
        return reading.holds(
                        !first.isAfter(start),
                        "first",
                        "after-start",
                        "Induction cannot start before the contract does. Choose a later start, or correct this day")
                && reading.holds(
                        !first.isBefore(start.minusYears(LONGEST_CONTRACT)),
                        "first",
                        "too-early",
                        "The contract cannot have begun more than " + LONGEST_CONTRACT
                                + " years before induction starts. Check the year");
    }

    private static Optional<LocalDate> end(Reading reading, String field, String what, Optional<LocalDate> starts) {
        return reading.date(field, what).filter(day -> starts.map(start -> endsAfter(reading, field, start, day))
                .orElse(true));
    }

    private static boolean endsAfter(Reading reading, String field, LocalDate start, LocalDate end) {
        return reading.holds(!end.isBefore(start), field, "before-start", "The contract cannot end before it starts")
                && reading.holds(
                        !end.isAfter(start.plusYears(LONGEST_CONTRACT)),
                        field,
                        "too-late",
                        "A contract that ends lasts at most " + LONGEST_CONTRACT
                                + " years. Check the year, or choose permanent");
    }

    /** When it became clear that it lasts a term is asked of a contract that was made longer only. */
    private static Optional<SupplyPost> supply(Reading reading, Optional<LocalDate> from, Optional<LocalDate> ends) {
        var known = isTyped(reading, "known")
                ? reading.date("known", "day on which it became clear that the supply lasts a term")
                        .filter(day -> isWithin(reading, day, from, ends))
                : from;
        var agreed = reading.text("supplyAgreed");
        var answered = reading.holds(
                Set.of(YES, "no").contains(agreed),
                "supplyAgreed",
                "none",
                "Say whether the head teacher agreed to an induction before the start");
        return answered && from.isPresent() && ends.isPresent() && known.isPresent()
                ? Optional.of(new SupplyPost(from.get(), known.get(), ends.get(), agreed.equals(YES)))
                : Optional.empty();
    }

    private static boolean isWithin(
            Reading reading, LocalDate day, Optional<LocalDate> from, Optional<LocalDate> ends) {
        var within = from.map(first -> !day.isBefore(first)).orElse(true)
                && ends.map(last -> !day.isAfter(last)).orElse(true);
        return reading.holds(within, "known", "outside", "Enter a day within the supply contract");
    }

    private static boolean isTyped(Reading reading, String date) {
        return Stream.of("-day", "-month", "-year")
                .anyMatch(part -> !reading.text(date + part).isEmpty());
    }
}
