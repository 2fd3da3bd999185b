/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectmanager.application.calendar.Calendars;
import org.ectmanager.application.calendar.ManageTermDates.Preview;
import org.ectmanager.application.calendar.ManageTermDates.Year;
import org.ectmanager.application.calendar.SchoolYear;
import org.ectmanager.application.calendar.WholeTerms;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.AuditTrail.LaterEdit;
import org.ectmanager.application.port.SchoolContacts;
import org.ectmanager.application.port.SchoolYears;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Everything that changes when a school's term dates do: the year on record, the plans, the audit trail. */
@Component(service = TermRecords.class)
public final class TermRecords {

    private final SchoolYears years;
    private final SchoolContacts contacts;
    private final Calendars calendars;
    private final SchoolPlans plans;
    private final AuditTrail audit;

    @Activate
    public TermRecords(
            @Reference SchoolYears years,
            @Reference SchoolContacts contacts,
            @Reference Calendars calendars,
            @Reference SchoolPlans plans,
            @Reference AuditTrail audit) {
        this.years = years;
        this.contacts = contacts;
        this.calendars = calendars;
        this.plans = plans;
        this.audit = audit;
    }

    boolean isHere(SchoolId school) {
        return contacts.find(school).isPresent();
    }

    List<SchoolYear> own(SchoolId school) {
        return years.of(school);
    }

    Optional<SchoolYear> own(SchoolId school, int begins) {
        return own(school).stream().filter(year -> year.begins() == begins).findFirst();
    }

    BankHolidays holidays(BodyId body) {
        return calendars.ofBody(body).holidays();
    }

    Optional<LaterEdit> since(long id, long version) {
        return audit.since("school_terms", id, version);
    }

    /** These school years, and all others that the school entered. */
    List<Year> years(BodyId body, SchoolId school, int first, int last) {
        var own = own(school).stream().collect(Collectors.toMap(SchoolYear::begins, year -> year));
        var all = new TreeSet<>(own.keySet());
        IntStream.rangeClosed(first, last).forEach(all::add);
        var calendar = calendars.ofBody(body);
        return all.stream()
                .map(begins -> new Year(
                        begins,
                        WholeTerms.of(Calendars.termsOf(calendar, begins)),
                        Optional.ofNullable(own.get(begins))))
                .toList();
    }

    /** What becomes of the plans with this school year, or with the appropriate body's when there is none. */
    Preview preview(BodyId body, SchoolId school, int begins, Optional<SchoolYear> wished) {
        var before = own(school);
        var after = Stream.concat(before.stream().filter(year -> year.begins() != begins), wished.stream())
                .toList();
        return plans.preview(body, school, begins, calendars.of(body, before), calendars.of(body, after));
    }

    void save(BodyId body, SchoolYear year) {
        if (year.version() == 0) {
            years.add(year);
        } else {
            years.save(year);
        }
        plans.follow(body, year.school(), why(year, "saved"));
        tell(year, "term-dates.saved", "The school’s own term dates were saved for ");
    }

    void remove(BodyId body, SchoolYear year) {
        years.remove(year);
        plans.follow(body, year.school(), why(year, "given-up"));
        tell(year, "term-dates.given-up", "The school went back to the appropriate body’s term dates for ");
    }

    private static Map<String, String> why(SchoolYear year, String what) {
        return Map.of("why", what, "begins", Integer.toString(year.begins()));
    }

    private void tell(SchoolYear year, String kind, String sentence) {
        audit.record(Happening.to(
                "school", year.school().value(), kind, sentence + year.begins() + " to " + (year.begins() + 1)));
    }
}
