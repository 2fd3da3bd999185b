/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.calculator.InductionQuestion;
import org.ectmanager.application.calculator.InductionQuestion.Away;
import org.ectmanager.application.calculator.InductionQuestion.Post;
import org.ectmanager.application.calculator.InductionQuestion.Span;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.contract.WorkingPattern;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;

/** The posts and absences of a question (R20, R28). */
final class HistoryReading {

    private static final int MOST_CONTRACTS = 100;
    private static final int MOST_ABSENCES = 500;
    private static final int LONGEST_NAME = 200;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100_000);
    private static final BigDecimal WEEK = BigDecimal.valueOf(5);

    private final Faults faults;
    private final LocalDate startsOn;
    private final LocalDate leavesOn;

    HistoryReading(Faults faults, InductionQuestion question) {
        this.faults = faults;
        startsOn = question.startsOn();
        leavesOn = question.leavesOn().orElse(Contract.OPEN);
    }

    /** As the teacher leaves on the day that the question says. */
    ContractHistory contracts(List<Post> posts) {
        if (posts.isEmpty()) {
            faults.add("contracts", "contracts.empty", "Give at least one contract");
        }
        var contracts = new ArrayList<Contract>();
        if (faults.isAtMost("contracts", posts.size(), MOST_CONTRACTS)) {
            var employers = new HashMap<String, SchoolId>();
            for (var number = 0; number < posts.size(); number++) {
                contract("contracts[" + number + "]", posts.get(number), employers)
                        .ifPresent(contracts::add);
            }
        }
        return new ContractHistory(contracts).leavingOn(leavesOn);
    }

    private Optional<Contract> contract(String path, Post post, Map<String, SchoolId> employers) {
        var employer = post.employer().strip();
        if (employer.isEmpty() || employer.length() > LONGEST_NAME) {
            faults.add(path + ".employer", "name", "Give a name of 1 to " + LONGEST_NAME + " characters");
        }
        var period = period(path, post);
        var fte = fte(path + ".fte", post.fte());
        var days = fte.flatMap(share -> daysPerWeek(path + ".daysPerWeek", post, share));
        if (period.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        var id = employers.computeIfAbsent(employer, unseen -> new SchoolId(employers.size() + 1L));
        return Optional.of(new Contract(id, period.get(), fte.orElseThrow(), days.get()));
    }

    private Optional<DateRange> period(String path, Post post) {
        var period = post.to().isPresent()
                ? faults.period(path, new Span(post.from(), post.to().get()))
                : Optional.of(post.from())
                        .filter(from -> faults.isKnown(path + ".from", from))
                        .map(from -> new DateRange(from, Contract.OPEN));
        return period.filter(days -> isDuringInduction(path, days));
    }

    private boolean isDuringInduction(String path, DateRange days) {
        if (days.to().isBefore(startsOn)) {
            faults.add(path + ".to", "contract.before", "This contract ends before induction starts. Leave it out");
            return false;
        }
        if (days.from().isAfter(leavesOn)) {
            faults.add(
                    path + ".from",
                    "contract.after",
                    "This contract begins after the day of leaving. Leave one of them out");
            return false;
        }
        return true;
    }

    private Optional<Fte> fte(String path, BigDecimal value) {
        if (value.signum() > 0 && value.compareTo(BigDecimal.ONE) <= 0 && Faults.isShort(value, 3)) {
            return Optional.of(new Fte(value));
        }
        faults.add(path, "fte", "Give more than 0 and at most 1, with up to three decimal places");
        return Optional.empty();
    }

    private Optional<BigDecimal> daysPerWeek(String path, Post post, Fte fte) {
        var days = post.daysPerWeek().orElseGet(() -> fte.value().multiply(WEEK));
        var places = post.daysPerWeek().isPresent() ? 2 : 4;
        if (days.signum() <= 0 || days.compareTo(WEEK) > 0 || !Faults.isShort(days, places)) {
            faults.add(path, "days-per-week", "Give more than 0 and at most 5, with up to two decimal places");
            return Optional.empty();
        }
        if (!new WorkingPattern(fte, days).isPossible()) {
            faults.add(
                    path,
                    "days-per-week.few",
                    "So much cannot be worked on so few days. Correct the days or the full-time equivalent");
            return Optional.empty();
        }
        return Optional.of(days);
    }

    /** @param contracts as {@link #contracts} has read them */
    List<Absence> absences(List<Away> aways, ContractHistory contracts) {
        var absences = new ArrayList<Absence>();
        if (faults.isAtMost("absences", aways.size(), MOST_ABSENCES)) {
            var last = contracts.endsOn().orElse(leavesOn);
            for (var number = 0; number < aways.size(); number++) {
                var path = "absences[" + number + "]";
                absence(path, aways.get(number), last)
                        .filter(absence -> isApart(path, absence, absences))
                        .ifPresent(absences::add);
            }
        }
        return absences;
    }

    private Optional<Absence> absence(String path, Away away, LocalDate last) {
        var period = faults.period(path, away.period()).filter(days -> isInPost(path, days, last));
        var days = days(path + ".days", away.days());
        var possible = period.isPresent()
                && days.isPresent()
                && isPossible(path, period.get(), days.get())
                && isOfOneRule(path, away.kind(), period.get());
        return possible
                ? Optional.of(new Absence(period.get(), days.get(), away.kind(), away.extend()))
                : Optional.empty();
    }

    private boolean isApart(String path, Absence absence, List<Absence> others) {
        var apart = others.stream().noneMatch(other -> other.period().overlaps(absence.period()));
        if (!apart) {
            faults.add(
                    path + ".from",
                    "absence.overlap",
                    "Another absence is given for some of these days. Correct the days, or leave one of them out");
        }
        return apart;
    }

    private boolean isInPost(String path, DateRange days, LocalDate last) {
        if (days.from().isBefore(startsOn)) {
            faults.add(path + ".from", "absence.before", "This absence begins before induction starts");
            return false;
        }
        if (days.from().isAfter(last)) {
            faults.add(path + ".from", "absence.after", "This absence begins after the last contract has ended");
            return false;
        }
        return true;
    }

    private Optional<Days> days(String path, BigDecimal value) {
        if (value.signum() >= 0 && value.compareTo(MOST_DAYS) <= 0 && Faults.isShort(value, 1) && isHalves(value)) {
            return Optional.of(Days.of(value.toPlainString()));
        }
        faults.add(path, "days", "Give contracted days missed as a number like 5 or 2.5, in whole or half days");
        return Optional.empty();
    }

    private static boolean isHalves(BigDecimal value) {
        return value.multiply(BigDecimal.valueOf(2)).stripTrailingZeros().scale() <= 0;
    }

    /** What begins while its kind is left out of the count is left out whole, so that it has to end then, too (R28). */
    private boolean isOfOneRule(String path, AbsenceKind kind, DateRange period) {
        var isOne = kind.isIgnoredOn(period.from()) == kind.isIgnoredOn(period.to());
        if (!isOne) {
            faults.add(
                    path + ".to",
                    "absence.coronavirus",
                    "Absence because of coronavirus counts from 1 September 2021 on and does not before. Give two"
                            + " absences: one until 31 August 2021, one from then on");
        }
        return isOne;
    }

    private boolean isPossible(String path, DateRange period, Days days) {
        var most = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        var possible = days.halves() <= 2 * most;
        if (!possible) {
            faults.add(
                    path + ".days", "days.many", "The period has fewer days than this. Correct the days or the dates");
        }
        return possible;
    }
}
