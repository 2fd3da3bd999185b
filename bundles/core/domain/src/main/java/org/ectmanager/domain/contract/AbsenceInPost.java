/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.terms.Fraction;

/** One absence, laid over the school days in post that it covers: evenly, each by its contracted time. */
final class AbsenceInPost {

    private final Absence absence;
    private final LocalDate countsFrom;
    private final List<ServiceSlice> slices;
    private final Fraction halvesPerContractedDay;
    private final Days atOnce;
    private final boolean isInPost;

    /** @param countsFrom its first day that lies in no absence before it */
    AbsenceInPost(Absence absence, LocalDate countsFrom, PostsHeld posts) {
        var period = absence.period();
        var contracted = posts.all().contractedDays(period);
        var known = contracted.signum() > 0;
        var isWhole = posts.coverWhole(period);
        this.absence = absence;
        this.isInPost = isWhole || posts.mostHalves(absence) == absence.days().halves();
        this.countsFrom = countsFrom;
        this.slices = posts.counting().slices().stream()
                .filter(slice -> slice.countIn(period) > 0)
                .toList();
        this.halvesPerContractedDay = known
                ? Fraction.of(isWhole ? absence.days().halves() : posts.mostHalves(absence))
                        .dividedBy(contracted)
                : Fraction.ZERO;
        this.atOnce = !known && isWhole && posts.countOn(period.from()) ? absence.days() : Days.NONE;
    }

    Absence absence() {
        return absence;
    }

    /** Whether all its days can have been days in post. */
    boolean isInPost() {
        return isInPost;
    }

    /** What of it lies in a period, as an absence of its own. */
    Optional<Absence> in(DateRange period) {
        var from = countsFrom.isBefore(period.from()) ? period.from() : countsFrom;
        var days = new Days(halvesUpTo(period.to()) - halvesUpTo(period.from().minusDays(1)));
        return days.isNone()
                ? Optional.empty()
                : Optional.of(
                        new Absence(new DateRange(from, earlier(period.to())), days, absence.kind(), absence.choice()));
    }

    private int halvesUpTo(LocalDate day) {
        var until = earlier(day);
        if (until.isBefore(countsFrom)) {
            return 0;
        }
        if (!atOnce.isNone()) {
            return countsFrom.equals(absence.period().from()) ? atOnce.halves() : 0;
        }
        var away = new DateRange(countsFrom, until);
        return slices.stream()
                .map(slice -> slice.contractedPerDay().times(slice.countIn(away)))
                .reduce(Fraction.ZERO, Fraction::plus)
                .times(halvesPerContractedDay)
                .rounded(0)
                .intValueExact();
    }

    private LocalDate earlier(LocalDate day) {
        var last = absence.period().to();
        return last.isBefore(day) ? last : day;
    }
}
