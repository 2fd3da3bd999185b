/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.holiday;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.ectmanager.application.port.StoredHolidays;
import org.ectmanager.domain.calendar.BankHoliday;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcStoredHolidays implements StoredHolidays {

    private static final String REMOVE =
            """
            delete from bank_holiday where extract(year from day)::int = any (?::int[]) and not day = any (?::date[])
            """;
    private static final String STORE =
            """
            insert into bank_holiday as b (day, title, read_at)
            select day, title, ? from unnest(?::date[], ?::text[]) as r(day, title)
            on conflict (day) do update set (title, read_at) = row(excluded.title, excluded.read_at)
             where b.title <> excluded.title
            """;

    private final JpaTransactions transactions;

    @Activate
    public JdbcStoredHolidays(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<Stored> all() {
        return transactions
                .sql()
                .list(
                        "select day, title, read_at from bank_holiday order by day",
                        row -> new Stored(
                                new BankHoliday(row.possibleDate("day").orElseThrow(), row.text("title")),
                                row.moment("read_at")));
    }

    @Override
    public boolean replace(Set<Integer> years, List<BankHoliday> days, Instant readAt) {
        var dates = days.stream().map(BankHoliday::date).toList();
        var titles = days.stream().map(BankHoliday::title).toList();
        var removed = transactions.sql().change(REMOVE, List.copyOf(years), dates);
        var written = transactions.sql().change(STORE, readAt, dates, titles);
        return removed + written > 0;
    }
}
