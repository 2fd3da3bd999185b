/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar;

import java.util.List;
import java.util.stream.IntStream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.port.SchoolYears;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.CalendarTerm;
import org.ectmanager.domain.calendar.NationalCalendar;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The calendar by which plans at a school are made (R21): the term dates that the school entered, and the appropriate
 * body's for every year that it did not. Asked within a transaction of the appropriate body.
 */
@Component(service = Calendars.class)
public final class Calendars {

    private static final int TERMS_A_YEAR = 3;

    private final BodyRegistry bodies;
    private final SchoolYears years;

    @Activate
    public Calendars(@Reference BodyRegistry bodies, @Reference SchoolYears years) {
        this.bodies = bodies;
        this.years = years;
    }

    public TermCalendar of(BodyId body, SchoolId school) {
        return of(body, years.of(school));
    }

    /** The calendar of a school that would have entered these years. */
    public TermCalendar of(BodyId body, List<SchoolYear> entered) {
        var bodys = ofBody(body);
        var own = entered.stream()
                .flatMap(year -> named(year, termsOf(bodys, year.begins())).stream())
                .toList();
        return bodys.overriddenBy(TermCalendar.threeTerms(bodys.name(), own, bodys.holidays()));
    }

    public TermCalendar ofBody(BodyId body) {
        return bodies.find(body).orElseThrow().calendar();
    }

    /** The terms of one school year of a calendar, generated where nobody has published them. */
    public static List<CalendarTerm> termsOf(TermCalendar calendar, int begins) {
        var year = NationalCalendar.year(begins);
        return calendar.reaching(year.get(0).from(), year.get(0).from()).terms().stream()
                .filter(term -> NationalCalendar.yearOf(term.lastSchoolDay()) == begins)
                .toList();
    }

    /** A report is known by the name of its term, so a school's terms are called what the appropriate body calls them. */
    private static List<SchoolTerm> named(SchoolYear year, List<CalendarTerm> bodys) {
        var names = bodys.size() == TERMS_A_YEAR ? bodys : NationalCalendar.year(year.begins());
        return IntStream.range(0, year.terms().size())
                .mapToObj(
                        index -> named(year.terms().get(index), names.get(index).name()))
                .toList();
    }

    private static SchoolTerm named(SchoolTerm term, String name) {
        return new SchoolTerm(name, term.from(), term.to(), term.closed(), term.insetDays(), false);
    }
}
