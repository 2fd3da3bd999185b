/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.body.standard;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.plan.FixedReportDate;
import org.ectmanager.domain.plan.ReportKind;

/** The terms of an appropriate body and the dates that it sets for reports, as a file has them. */
record CalendarFile(Part file) {

    Optional<TermCalendar> calendar() {
        file.only("name", "terms-a-year", "terms", "report-dates");
        var name = file.optional("name", 120);
        var six = file.number("terms-a-year", 3, 6, 3) == 6;
        var given = file.parts("terms");
        var terms = given.stream().flatMap(part -> term(part).stream()).toList();
        if (given.isEmpty() || terms.size() < given.size()) {
            return Optional.empty();
        }
        var holidays = BankHolidays.ofEnglandAndWales();
        return file.made(
                "terms",
                () -> six
                        ? TermCalendar.sixTerms(name, terms, holidays)
                        : TermCalendar.threeTerms(name, terms, holidays));
    }

    List<FixedReportDate> reportDates() {
        return file.parts("report-dates").stream()
                .flatMap(part -> reportDate(part).stream())
                .toList();
    }

    private static Optional<SchoolTerm> term(Part part) {
        part.only("name", "from", "to", "closed", "training");
        var name = part.text("name", 60);
        var from = part.day("from");
        var to = part.day("to");
        var closed = part.texts("closed").stream()
                .flatMap(text -> closure(part, text).stream())
                .toList();
        var training = part.texts("training").stream()
                .flatMap(text -> part.day("training", text).stream())
                .toList();
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : part.made("to", () -> new SchoolTerm(name, from.get(), to.get(), closed, training, false));
    }

    /** {@code 2026-10-26 to 2026-10-30}, or one day. */
    private static Optional<DateRange> closure(Part part, String text) {
        var ends = text.split(" to ", 2);
        var from = part.day("closed", ends[0]);
        var to = part.day("closed", ends[ends.length - 1]);
        return from.isEmpty() || to.isEmpty()
                ? Optional.empty()
                : part.made("closed", () -> new DateRange(from.get(), to.get()));
    }

    private static Optional<FixedReportDate> reportDate(Part part) {
        part.only("kinds", "opens", "due", "finals");
        var kinds = Set.copyOf(part.someOf("kinds", ReportKind.values()));
        var opens = part.day("opens");
        var due = part.day("due");
        var finals = part.yesOrNo("finals", false);
        if (kinds.isEmpty()) {
            part.refuse("kinds", "must be a list of one or more");
        }
        return opens.isEmpty() || due.isEmpty()
                ? Optional.empty()
                : part.made("due", () -> new FixedReportDate(kinds, opens.get(), due.get(), finals));
    }
}
