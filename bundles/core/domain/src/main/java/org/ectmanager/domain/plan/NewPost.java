/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.contract.Employment;
import org.ectmanager.domain.ruleset.RuleSet;

/** An extension served with a new employer lasts until the post there has lasted a term (R31, guidance 3.6, 3.9). */
record NewPost(List<Employment> employments, TermCalendar calendar, RuleSet rules) {

    /** Whether somebody whose ordinary length ended on one day may complete an extension on another. */
    boolean lastsLongEnough(LocalDate ordinaryEnd, LocalDate day) {
        return isFree(ordinaryEnd, day) || on(day).anyMatch(employment -> hasLasted(employment, day));
    }

    /** Whether nothing is asked of the post, as the employer is not new. */
    boolean isFree(LocalDate ordinaryEnd, LocalDate day) {
        var known = on(ordinaryEnd).map(Employment::employer).collect(toUnmodifiableSet());
        return on(day).map(Employment::employer).anyMatch(known::contains);
    }

    private Stream<Employment> on(LocalDate day) {
        return employments.stream().filter(employment -> employment.period().contains(day));
    }

    private boolean hasLasted(Employment employment, LocalDate day) {
        var sofar = new DateRange(employment.period().from(), day);
        return !calendar.length(sofar).isLessThan(rules.length().shortestPost());
    }
}
