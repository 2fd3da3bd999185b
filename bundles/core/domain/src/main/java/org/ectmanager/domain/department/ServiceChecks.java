/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.department;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.terms.Terms;

/**
 * What has to hold before anything is reported to the Department's service (R62), as named checks. What it refuses
 * would come back as an error.
 *
 * @param qualifiedOn the award of qualified teacher status, {@link LocalDate#MIN} when not looked at
 */
public record ServiceChecks(LocalDate today, LocalDate qualifiedOn, RuleSet rules) {

    /** How a period gets there. */
    public enum Way {
        /** A teacher is claimed on the page for one. */
        CLAIM,
        /** Teachers are claimed by a file. */
        CLAIM_BY_FILE,
        /** A period that is there already ends or is corrected. */
        CHANGE
    }

    public ServiceChecks {
        requireNonNull(today, "today");
        requireNonNull(qualifiedOn, "qualifiedOn");
        requireNonNull(rules, "rules");
    }

    /** Everything about one period, beside the other periods of the same teacher. */
    public List<Finding> check(ReportedPeriod period, List<ReportedPeriod> others, Way way) {
        return List.of(
                notTooEarly(period, way),
                notInFuture(period),
                afterQualifying(period),
                endAfterStart(period),
                terms(period),
                outcome(period),
                oneOutcome(period, others),
                oneOpen(period, others),
                noOverlap(period, others),
                afterTheLast(period, others, way));
    }

    /** When the written confirmation of a failure was sent; asked for every failure. */
    public Finding failureConfirmed(LocalDate endsOn, LocalDate sentOn) {
        var fine = !sentOn.isAfter(today) && !sentOn.isBefore(endsOn);
        return verdict(
                fine,
                "fail-confirmation",
                "The written confirmation of the failure was sent.",
                "Give the day on which the failure was confirmed in writing: on or after the last day, and not in the"
                        + " future.");
    }

    private Finding notTooEarly(ReportedPeriod period, Way way) {
        var department = rules.department();
        var first =
                switch (way) {
                    case CLAIM -> department.firstNewClaim();
                    case CLAIM_BY_FILE -> department.firstNewClaim().plusDays(1);
                    case CHANGE -> department.earliestStart();
                };
        return verdict(
                !period.startsOn().isBefore(first),
                "earliest-start",
                "The start is not too early.",
                "The service takes no start before " + Reason.day(first) + " this way.");
    }

    private Finding notInFuture(ReportedPeriod period) {
        var last = Stream.concat(Stream.of(period.startsOn()), period.endsOn().stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return verdict(
                !last.isAfter(today),
                "not-in-future",
                "No day lies in the future.",
                "The service takes no day in the future. Report it on or after " + Reason.day(last) + ".");
    }

    private Finding afterQualifying(ReportedPeriod period) {
        return verdict(
                !period.startsOn().isBefore(qualifiedOn),
                "after-qts",
                "The start is not before qualified teacher status.",
                "Induction does not start before qualified teacher status is held.");
    }

    private Finding endAfterStart(ReportedPeriod period) {
        return verdict(
                period.endsOn().filter(end -> !end.isAfter(period.startsOn())).isEmpty(),
                "end-after-start",
                "The end comes after the start.",
                "The last day has to come after the first, " + Reason.day(period.startsOn()) + ".");
    }

    private Finding terms(ReportedPeriod period) {
        var most = rules.department().mostTerms();
        var fine = period.isOpen()
                ? period.terms().isEmpty()
                : period.terms().filter(terms -> isReportable(terms, most)).isPresent();
        return verdict(
                fine,
                "terms",
                "The number of terms can be reported.",
                period.isOpen()
                        ? "An open period has no number of terms yet."
                        : "Enter the number of terms between 0 and " + most.figures()
                                + ", with at most one decimal place.");
    }

    private static boolean isReportable(BigDecimal terms, Terms most) {
        return terms.signum() >= 0 && terms.stripTrailingZeros().scale() <= 1 && !most.isLessThan(Terms.of(terms));
    }

    private static Finding outcome(ReportedPeriod period) {
        return verdict(
                !period.isOpen() || period.outcome().isEmpty(),
                "outcome-when-ended",
                "There is no outcome before the end.",
                "A period that is open has no outcome. Give its last day and its terms too.");
    }

    private static Finding oneOutcome(ReportedPeriod period, List<ReportedPeriod> others) {
        return verdict(
                period.outcome().isEmpty()
                        || others.stream().allMatch(other -> other.outcome().isEmpty()),
                "one-outcome",
                "No other outcome is recorded.",
                "An outcome is recorded for this teacher already. There is one for each teacher.");
    }

    private static Finding oneOpen(ReportedPeriod period, List<ReportedPeriod> others) {
        return verdict(
                !period.isOpen() || others.stream().noneMatch(ReportedPeriod::isOpen),
                "one-open",
                "No other period is open.",
                "Another period of this teacher is open. It has to be released first.");
    }

    private static Finding noOverlap(ReportedPeriod period, List<ReportedPeriod> others) {
        return verdict(
                others.stream().noneMatch(period::overlaps),
                "no-overlap",
                "The period overlaps no other.",
                "The period overlaps another one of this teacher. Check the first and the last day.");
    }

    private static Finding afterTheLast(ReportedPeriod period, List<ReportedPeriod> others, Way way) {
        var after = others.stream().flatMap(other -> other.endsOn().stream()).allMatch(end -> period.startsOn()
                .isAfter(end));
        return verdict(
                way == Way.CHANGE || after,
                "after-the-last",
                "The start comes after every earlier period.",
                "A new claim starts after the last day of every earlier period.");
    }

    private static Finding verdict(boolean fine, String check, String good, String bad) {
        var code = "department." + check;
        return fine
                ? Finding.allowed(code, Reason.of("R62", "", good))
                : Finding.refused(code, Reason.of("R62", "", bad));
    }
}
