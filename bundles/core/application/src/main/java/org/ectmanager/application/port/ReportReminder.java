/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.spi.body.ReminderPlan;

/**
 * A reminder of a report before it is due, as a body has planned it. Where nothing ran on its day, it is sent later, until
 * the next one is due.
 *
 * @param step how it is kept, so that it goes out once
 * @param days how many days ahead of the due day it is meant to come
 * @param least how many days ahead it still speaks the truth
 */
public record ReportReminder(String step, int days, int least) {

    private static final String BEFORE = "-days-before";

    /** Those of a plan, the earliest first. */
    public static List<ReportReminder> of(ReminderPlan plan) {
        var reminders = new ArrayList<ReportReminder>();
        var before = plan.before();
        for (var place = 0; place < before.size(); place++) {
            var days = before.get(place);
            var next = place + 1 < before.size() ? before.get(place + 1) : 0;
            reminders.add(new ReportReminder(step(days), days, days == 0 ? 0 : next + 1));
        }
        return List.copyOf(reminders);
    }

    private static String step(int days) {
        for (var usual : LastDay.values()) {
            if (usual.days() == days) {
                return usual.step();
            }
        }
        return days + BEFORE;
    }

    /** The nearest due day of which this reminder still speaks. */
    public LocalDate nearest(LocalDate today) {
        return today.plusDays(least);
    }

    /** The farthest one: of it the reminder comes in time. */
    public LocalDate farthest(LocalDate today) {
        return today.plusDays(days);
    }
}
