/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.contract.ServiceSlice;
import org.ectmanager.domain.terms.Fraction;

/** Walks along the service day by day, in steps of whole slices. Not shared between threads. */
final class ServiceWalk {

    private final List<ServiceSlice> slices;
    private int slice;
    private int day;
    private Fraction served;
    private Fraction worked = Fraction.ZERO;

    /** @param before terms that were served until the walk begins */
    ServiceWalk(List<ServiceSlice> slices, Fraction before) {
        this.slices = slices;
        this.served = before;
    }

    Fraction served() {
        return served;
    }

    /** Contracted days worked since the last day that was served. */
    Fraction worked() {
        return worked;
    }

    /** The day on which so many terms have been served; empty when the service ends before. */
    Optional<LocalDate> serveUntil(Fraction terms) {
        worked = Fraction.ZERO;
        return walk(terms.minus(served), true);
    }

    /** The day on which so many contracted days have been worked, which do not add to the service. */
    Optional<LocalDate> work(Fraction contractedDays) {
        return walk(contractedDays, false);
    }

    /** The next day of service, worked without adding to it; empty when there is none. */
    Optional<LocalDate> workOneDay() {
        return slice == slices.size()
                ? Optional.empty()
                : work(slices.get(slice).contractedPerDay());
    }

    /** The last day walked over. */
    Optional<LocalDate> today() {
        if (day > 0) {
            return Optional.of(dayOf(slices.get(slice), day - 1));
        }
        return slice == 0
                ? Optional.empty()
                : Optional.of(dayOf(slices.get(slice - 1), slices.get(slice - 1).count() - 1));
    }

    private Optional<LocalDate> walk(Fraction distance, boolean serving) {
        var left = distance;
        while (left.signum() > 0) {
            if (slice == slices.size()) {
                return Optional.empty();
            }
            var current = slices.get(slice);
            var perDay = serving ? current.termsPerDay() : current.contractedPerDay();
            var steps = (int) Math.min(left.dividedBy(perDay).ceiling(), current.count() - day);
            var walked = perDay.times(steps);
            left = left.minus(walked);
            if (serving) {
                served = served.plus(walked);
            } else {
                worked = worked.plus(walked);
            }
            advance(steps, current);
        }
        return today();
    }

    private void advance(int steps, ServiceSlice current) {
        day += steps;
        if (day == current.count()) {
            slice++;
            day = 0;
        }
    }

    private static LocalDate dayOf(ServiceSlice slice, int day) {
        return slice.days().day(slice.first() + day);
    }
}
