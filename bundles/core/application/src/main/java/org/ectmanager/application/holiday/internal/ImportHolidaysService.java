/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.holiday.internal;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ectmanager.application.holiday.HolidaysInForce;
import org.ectmanager.application.holiday.ImportHolidays;
import org.ectmanager.application.port.HolidayList;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.StoredHolidays.Stored;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.calendar.BankHolidays;
import org.ectmanager.domain.calendar.PublishedHolidays;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ImportHolidaysService implements ImportHolidays {

    private final Transactions transactions;
    private final HolidayList list;
    private final HolidayRecords records;
    private final HolidaysInForce inForce;

    @Activate
    public ImportHolidaysService(
            @Reference Transactions transactions,
            @Reference HolidayList list,
            @Reference HolidayRecords records,
            @Reference HolidaysInForce inForce) {
        this.transactions = transactions;
        this.list = list;
        this.records = records;
        this.inForce = inForce;
    }

    @Override
    public Result<Imported> load(InputStream json) {
        return list.read(json).fold(this::load, Result::refused);
    }

    private synchronized Result<Imported> load(PublishedHolidays published) {
        var refusals = refusals(published);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        var before = inForce.now();
        var kept = transactions.in(Scope.platform(), () -> records.keep(published));
        inForce.follow(kept);
        return Result.done(new Imported(
                published.wholeYears(),
                published.partYears(),
                differences(before, inForce.now(), published.wholeYears())));
    }

    private static List<Refusal> refusals(PublishedHolidays published) {
        var refusals = new ArrayList<Refusal>();
        for (var year : published.gaps()) {
            refusals.add(Refusal.of(
                    "holidays.gap",
                    "The file lacks bank holidays of " + year
                            + ", although it goes on after that year. Download it from GOV.UK again"));
        }
        if (refusals.isEmpty() && published.wholeYears().isEmpty()) {
            refusals.add(Refusal.of(
                    "holidays.no-year",
                    "The file covers no calendar year from New Year to Boxing Day. Download it from GOV.UK again"));
        }
        return refusals;
    }

    private static List<Difference> differences(BankHolidays before, BankHolidays after, Set<Integer> years) {
        var differences = new ArrayList<Difference>();
        for (var year : years) {
            before.in(year).stream()
                    .filter(day -> !after.contains(day.date()))
                    .forEach(day -> differences.add(new Difference(day.date(), day.title(), false)));
            after.in(year).stream()
                    .filter(day -> !before.contains(day.date()))
                    .forEach(day -> differences.add(new Difference(day.date(), day.title(), true)));
        }
        differences.sort(Comparator.comparing(Difference::day));
        return differences;
    }

    @Override
    public List<InForce> inForce(int firstYear, int lastYear) {
        var read = transactions.in(Scope.platform(), records::all).stream()
                .collect(Collectors.groupingBy(day -> day.day().date().getYear()));
        return IntStream.rangeClosed(firstYear, lastYear)
                .boxed()
                .flatMap(year -> read.containsKey(year)
                        ? read.get(year).stream().map(ImportHolidaysService::read)
                        : computed(year))
                .toList();
    }

    private static InForce read(Stored day) {
        return new InForce(day.day(), Optional.of(day.readAt()));
    }

    private static Stream<InForce> computed(int year) {
        return BankHolidays.ofEnglandAndWales().in(year).stream().map(day -> new InForce(day, Optional.empty()));
    }
}
