/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.CalendarTerm.Stretch;
import org.ectmanager.domain.plan.FixedReportDate;
import org.ectmanager.domain.plan.PlanPolicy;
import org.ectmanager.spi.body.AppropriateBodyPlugin;

/**
 * By what the plans of a body were made, each known by a sum.
 *
 * @param holidays the bank holidays in force
 * @param body its own terms and what it chose about plans; empty where an earlier version remembered bank holidays only
 */
record PlanningMark(String holidays, String body) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final String BETWEEN = "-";

    static PlanningMark of(BankHolidays holidays, AppropriateBodyPlugin body) {
        return new PlanningMark(sum(days(holidays)), sum(Stream.concat(terms(body), policy(body.plan()))));
    }

    static PlanningMark read(String written) {
        var parts = written.split(BETWEEN, 2);
        return new PlanningMark(parts[0], parts.length == 1 ? "" : parts[1]);
    }

    String written() {
        return body.isEmpty() ? holidays : holidays + BETWEEN + body;
    }

    /** Whether plans made by this are those that would be made by the other. */
    boolean plansAs(PlanningMark other) {
        return hasHolidaysOf(other) && hasBodyOf(other);
    }

    boolean hasHolidaysOf(PlanningMark other) {
        return holidays.equals(other.holidays);
    }

    boolean hasBodyOf(PlanningMark other) {
        return body.isEmpty() || body.equals(other.body);
    }

    private static Stream<String> days(BankHolidays holidays) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .boxed()
                .flatMap(year -> holidays.in(year).stream())
                .map(day -> day.date().toString());
    }

    private static Stream<String> terms(AppropriateBodyPlugin body) {
        return body.calendar().terms().stream()
                .map(term -> term.name()
                        + term.stretches().stream().map(Stretch::term).toList());
    }

    private static Stream<String> policy(PlanPolicy policy) {
        var dates = policy.fixedDates().stream().map(PlanningMark::date);
        return Stream.concat(dates, Stream.of(policy.with(List.of()).toString()));
    }

    /** A set says its members in no order. */
    private static String date(FixedReportDate date) {
        return date.kinds().stream().sorted().toList() + " " + date.opens() + " " + date.due()
                + (date.finals() ? " finals" : "");
    }

    private static String sum(Stream<String> parts) {
        var sum = new CRC32();
        sum.update(parts.collect(joining(" ")).getBytes(UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
