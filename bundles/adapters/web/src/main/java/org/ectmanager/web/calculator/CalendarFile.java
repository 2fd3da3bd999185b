/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.calculator;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.web.words.Days;

/**
 * The dates of a plan for one's own calendar: iCalendar (RFC 5545), a whole-day event for each opening and due date.
 *
 * @param label what tells these dates from those of other inductions to a reader; may be empty
 * @param asked everything that was asked: another question makes other events, also on the same days
 */
record CalendarFile(String label, String asked) {

    static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    /** @param madeAt what the file says of its own age */
    byte[] of(List<PlannedReport> reports, Instant madeAt) {
        var calendar = new ICalendar();
        calendar.setProductId("-//ECT Manager//Induction calculator//EN");
        for (var report : reports) {
            calendar.addEvent(event(report, "opens", report.opens(), madeAt));
            calendar.addEvent(event(report, "is due", report.due(), madeAt));
        }
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(PlannedReport report, String what, LocalDate day, Instant madeAt) {
        var event = new VEvent();
        event.setUid(uid(report, what, day));
        event.setDateTimeStamp(Date.from(madeAt));
        event.setSummary((label.isEmpty() ? "" : label + ": ") + report.title() + " " + what);
        event.setDescription("It looks back on " + Days.of(report.period().from()) + " to "
                + Days.of(report.period().to()) + "."
                + (report.provisional() ? " The term dates are not published yet, so this day may change." : ""));
        event.setDateStart(wholeDay(day));
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /**
     * The same event of the same question has the same id, so that reading the file twice adds nothing. It tells nothing
     * of what was asked (RFC 7986, 5.3).
     */
    private String uid(PlannedReport report, String what, LocalDate day) {
        var event = String.join(
                "\n",
                asked,
                report.title(),
                what,
                day.toString(),
                report.period().toString());
        return UUID.nameUUIDFromBytes(event.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static DateStart wholeDay(LocalDate day) {
        var parts = new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return new DateStart(new ICalDate(parts, false));
    }
}
