/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.absence.PartExtension;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.AbsencesInPost;
import org.ectmanager.domain.contract.ContractHistory;
import org.ectmanager.domain.contract.ServiceSlice;
import org.ectmanager.domain.contract.ServiceTimeline;
import org.ectmanager.domain.terms.Fraction;

/**
 * What absence adds to a stretch of induction (R28, R29). Each day of it belongs to where it lies; absence from a post
 * that does not count, or from none, adds nothing (R22).
 */
record AbsenceCount(InductionFacts facts, AbsencesInPost absences, ServiceTimeline timeline, boolean scaled, int days) {

    static AbsenceCount of(InductionFacts facts, NewPost posts, ServiceTimeline timeline, boolean scaled) {
        var counting = new ContractHistory(posts.employments().stream()
                .flatMap(employment -> employment.contracts().stream())
                .toList());
        var held = facts.contracts().from(facts.startsOn());
        var absences = AbsencesInPost.of(facts.absences(), held, counting, posts.calendar(), posts.rules());
        return new AbsenceCount(
                facts, absences, timeline, scaled, posts.rules().absences().threshold());
    }

    /** In a part of induction. */
    PartExtension in(DateRange part) {
        var inside = absences.in(part);
        var carried = carried(part);
        return PartExtension.of(inside, carried, threshold(inside, carried));
    }

    /** The part that ran when the induction was taken on began elsewhere, and so did its absences (R23). */
    private Days carried(DateRange part) {
        return part.from().equals(facts.startsOn()) ? facts.before().absent() : Days.NONE;
    }

    /** In an extension that the appropriate body decided: statutory leave alone extends it further. */
    PartExtension leaveIn(DateRange extension) {
        var leave = absences.in(extension).stream().filter(Absence::isStatutory).toList();
        return PartExtension.of(leave, Days.of(days));
    }

    /**
     * Scaled, each day away weighs what it would to somebody full time; the threshold is what comes to the same. How much
     * was worked before this induction was taken on is not known: days away then weigh like the first day in post.
     */
    private Days threshold(List<Absence> inside, Days carried) {
        var unscaled = Days.of(days);
        var adHoc = inside.stream().filter(Absence::isAdHoc).toList();
        var away = sum(adHoc, absence -> absence.days().exact()).plus(carried.exact());
        if (!scaled || away.signum() == 0) {
            return unscaled;
        }
        var weight = sum(adHoc, absence -> absence.days()
                        .exact()
                        .dividedBy(shareFrom(absence.period().from())))
                .plus(carried.exact().dividedBy(shareFrom(facts.startsOn())));
        return new Days((int) away.times(unscaled.halves()).dividedBy(weight).ceiling());
    }

    private static Fraction sum(List<Absence> absences, Function<Absence, Fraction> weight) {
        return absences.stream().map(weight).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** The share of full time on a day, or when somebody is next in post. */
    private Fraction shareFrom(LocalDate day) {
        return timeline.slices().stream()
                .filter(slice -> !slice.days().day(slice.end() - 1).isBefore(day))
                .findFirst()
                .map(ServiceSlice::share)
                .orElse(Fraction.ONE);
    }
}
