/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration;

import java.math.BigDecimal;
import java.util.Optional;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.application.registration.Details.Before;
import org.ectmanager.application.registration.Details.Hours;
import org.ectmanager.application.registration.Details.Post;
import org.ectmanager.domain.contract.TimetableLimit;
import org.ectmanager.domain.eligibility.Timetable;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.ruleset.RuleSets;

/** How much an early career teacher is to teach in a week (R17): both numbers, or neither. */
public final class TeachingHours {

    private static final String HOURS = "[0-9]{1,2}(?:[.][0-9]{1,3})?";
    private static final String STANDARD = "standardHours";
    private static final String PLANNED = "plannedHours";

    private TeachingHours() {}

    static Optional<Hours> read(Reading reading) {
        if (reading.text(STANDARD).isEmpty() && reading.text(PLANNED).isEmpty()) {
            return Optional.empty();
        }
        var standard = hours(reading, STANDARD, "a full-time teacher of your school");
        var planned = hours(reading, PLANNED, "this teacher");
        return standard.flatMap(all -> planned.map(some -> new Hours(all, some)));
    }

    private static Optional<BigDecimal> hours(Reading reading, String field, String whose) {
        var typed = reading.text(field);
        var hours = typed.matches(HOURS) ? Optional.of(new BigDecimal(typed)) : Optional.<BigDecimal>empty();
        var some = hours.filter(number -> number.signum() > 0);
        reading.holds(
                some.isPresent(),
                field,
                "wrong",
                "The weekly teaching hours of " + whose
                        + " must be above 0 and below 100, such as 20.25. Enter them for both, or leave both empty");
        return some;
    }

    /** Too much is refused by the name of its field, with the figures of the rule. */
    static void within(Reading reading, Optional<Before> before, Post post) {
        timetable(before, post).ifPresent(timetable -> {
            var limit = TimetableLimit.of(
                    timetable.standardHours(), post.fte(), timetable.part(), RuleSets.on(post.startsOn()));
            reading.holds(
                    timetable.plannedHours().compareTo(limit.hours()) <= 0,
                    PLANNED,
                    "too-many",
                    "This is more than an early career teacher teaches. "
                            + limit.reason().sentence() + " Reduce the timetable (statutory guidance, paragraph "
                            + limit.reason().guidance() + ")");
        });
    }

    /**
     * In the part of induction in which the teacher starts here; empty where the school did not say.
     *
     * @param before what the school says of a part that was served before
     */
    public static Optional<Timetable> timetable(Optional<Before> before, Post post) {
        var served = before.map(Before::terms).orElse(ServedBefore.NONE);
        var inPartOne =
                served.terms().isLessThan(RuleSets.on(post.startsOn()).length().part());
        return post.hours().map(hours -> new Timetable(hours.standard(), hours.planned(), inPartOne ? 1 : 2));
    }
}
