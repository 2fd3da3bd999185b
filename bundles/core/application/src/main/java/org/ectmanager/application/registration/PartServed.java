/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.application.registration.Details.Before;
import org.ectmanager.application.registration.Details.Served;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.domain.terms.Terms;

/** Understands how much of an induction was served before (R20, R21, R23): by the school, then by the body. */
public final class PartServed {

    private static final int LONG_LINE = 200;
    private static final String TERMS = "[0-9](?:[.][0-9])?";
    private static final String EXTENSION = "[0-9]{1,2}(?:[.][0-9])?";
    private static final String EXTENDED = "countedExtended";
    private static final String DAYS = "[0-9]{1,3}(?:[.][05])?";

    private PartServed() {}

    /** The fields of this answer begin with this. */
    public static String prefix(Served served) {
        return served == Served.HERE ? "here" : "elsewhere";
    }

    /** What a finished registration says; empty when nothing was served before. */
    public static Optional<Before> said(Map<String, String> answers) {
        return Stream.of(Served.values())
                .filter(served -> served.name().equals(answers.get("served")))
                .findFirst()
                .flatMap(served -> said(new Reading("registration", answers), served));
    }

    /** What the school says; empty when nothing was served before, or when it is not understood. */
    static Optional<Before> said(Reading reading, Served served) {
        if (served != Served.HERE && served != Served.ELSEWHERE) {
            return Optional.empty();
        }
        var prefix = prefix(served);
        var school = served == Served.ELSEWHERE ? line(reading, prefix + "School", "Enter the school") : "";
        var body = line(reading, prefix + "Body", "Enter the appropriate body that oversaw it");
        var terms = terms(reading, prefix + "Terms", "the full-time equivalent terms served", false);
        var absent = absent(reading, prefix + "Absent");
        return terms.flatMap(number -> absent.map(days -> new Before(school, body, new ServedBefore(number, days))));
    }

    /** What the body counts: nothing as well, when what was served does not count (R22). */
    public static Result<ServedBefore> counted(String terms, String absent) {
        var reading = new Reading("registration", Map.of("countedTerms", terms, "countedAbsent", absent));
        var number = terms(reading, "countedTerms", "the full-time equivalent terms served before that count", true);
        var days = absent(reading, "countedAbsent");
        return reading.refusals().isEmpty()
                ? Result.done(number.filter(there -> !there.isNone())
                        .map(there -> new ServedBefore(there, days.orElseThrow()))
                        .orElse(ServedBefore.NONE))
                : Result.refused(reading.refusals());
    }

    private static String line(Reading reading, String field, String sentence) {
        reading.required(field, sentence);
        return reading.limited(field, LONG_LINE, "A name");
    }

    /**
     * @param what the field in words, such as {@code the full-time equivalent terms served}
     * @param none whether there may be none
     */
    static Optional<Terms> terms(Reading reading, String field, String what, boolean none) {
        var typed = reading.text(field);
        var terms = typed.matches(TERMS) ? Optional.of(Terms.of(typed)) : Optional.<Terms>empty();
        var whole = RuleSets.latest().length().standard();
        var fits = terms.filter(number -> number.isLessThan(whole)).filter(number -> none || !number.isNone());
        reading.holds(
                fits.isPresent(),
                field,
                "wrong",
                "Enter " + what + ": " + (none ? "0 or more" : "more than 0") + ", less than " + whole.figures()
                        + ", with at most one decimal place, such as 2.5");
        return fits;
    }

    /** What the body counts of an extension that was decided in Wales (R5). */
    public static Result<ServedBefore> extendedInWales(String terms) {
        var reading = new Reading("registration", Map.of(EXTENDED, terms));
        return extended(reading, EXTENDED)
                .map(longer -> Result.done(ServedBefore.extendedInWales(longer)))
                .orElseGet(() -> Result.refused(reading.refusals()));
    }

    /** By how much induction was extended in Wales: as much as can be decided here (R32); none typed is none. */
    static Optional<Terms> extended(Reading reading, String field) {
        var typed = reading.text(field);
        if (typed.isEmpty() || typed.matches("0([.]0)?")) {
            return Optional.of(Terms.NONE);
        }
        var rules = RuleSets.latest();
        var terms = typed.matches(EXTENSION)
                ? AgreedExtension.read(new BigDecimal(typed), rules)
                        .fold(longer -> Optional.of(longer.terms()), refusals -> Optional.<Terms>empty())
                : Optional.<Terms>empty();
        reading.holds(
                terms.isPresent(),
                field,
                "wrong",
                "Enter the terms by which induction was extended in Wales: "
                        + rules.length().shortestExtension() + " to "
                        + rules.length().longestExtension()
                        + ", with at most one decimal place, such as 1.5, or nothing where it was not extended");
        return terms;
    }

    /** None typed is none. */
    private static Optional<Days> absent(Reading reading, String field) {
        var typed = reading.text(field);
        var days = typed.isEmpty()
                ? Optional.of(Days.NONE)
                : typed.matches(DAYS) ? Optional.of(Days.of(typed)) : Optional.<Days>empty();
        reading.holds(
                days.isPresent(),
                field,
                "wrong",
                "Enter the days absent as a number of whole or half days, such as 12.5");
        return days;
    }
}
