/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.spi.body.AppropriateBodyPlugin;

/**
 * What the calculator works by.
 *
 * @param whose whose term dates and policy these are, in words that fit after "by"
 * @param asksReports whether it is asked how many reports a year there are; an appropriate body's own page knows
 */
public record Basis(TermCalendar calendar, PlanPolicy policy, String whose, boolean asksReports) {

    public Basis {
        requireNonNull(calendar, "calendar");
        requireNonNull(policy, "policy");
        requireNonNull(whose, "whose");
    }

    static Basis usual() {
        return new Basis(TermCalendar.national(), PlanPolicy.DEFAULT, "the usual term dates of England", true);
    }

    static Basis of(AppropriateBodyPlugin body) {
        return new Basis(
                body.calendar(),
                body.plan(),
                "the term dates and policy of " + body.profile().name(),
                false);
    }
}
