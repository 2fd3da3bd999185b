/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;

/** A list that is asked for in parts: one statement counts, one reads. Conditions are joined by "and". */
public final class Search {

    private final JpaTransactions transactions;
    private final StringBuilder from;
    private final List<Object> values = new ArrayList<>();

    /** @param from tables and the first condition, which takes the body of the transaction as its value */
    public Search(JpaTransactions transactions, String from) {
        this(from, transactions);
        values.add(transactions.body());
    }

    private Search(String from, JpaTransactions transactions) {
        this.transactions = transactions;
        this.from = new StringBuilder(" ").append(from);
    }

    /** Of the platform itself: the first condition takes no body. */
    public static Search ofPlatform(JpaTransactions transactions, String from) {
        if (!transactions.isOfPlatform()) {
            throw new IllegalStateException("This needs the scope of the platform");
        }
        return new Search(from, transactions);
    }

    public Search where(String condition, Object... given) {
        from.append(" and ").append(condition);
        values.addAll(Arrays.asList(given));
        return this;
    }

    /** Only when a value was given; the condition may take it several times. */
    public Search when(Optional<?> value, String condition) {
        value.ifPresent(given -> {
            var times = (int) condition.chars().filter(letter -> letter == '?').count();
            var all = new Object[times];
            Arrays.fill(all, given);
            where(condition, all);
        });
        return this;
    }

    /** Only rows that have every word wanted somewhere in these columns, written as one text; without a word, all. */
    public Search having(String columns, Wanted wanted) {
        var patterns = Words.patterns(wanted);
        return patterns.isEmpty() ? this : where(Words.in(columns), patterns);
    }

    public <T> Slice<T> slice(String columns, String order, Turn turn, Function<Row, T> mapping) {
        return read(columns, order, turn, total(), mapping);
    }

    /** The part that is asked for, or the last one there is. */
    public <T> Slice<T> nearest(String columns, String order, Turn turn, Function<Row, T> mapping) {
        var total = total();
        return read(columns, order, turn.within(total), total, mapping);
    }

    private long total() {
        return transactions
                .sql()
                .first("select count(*) total" + from, row -> row.number("total"), values.toArray())
                .orElseThrow();
    }

    private <T> Slice<T> read(String columns, String order, Turn turn, long total, Function<Row, T> mapping) {
        return new Slice<>(
                list(columns, order + " limit ? offset ?", mapping, turn.size(), turn.skipped()), total, turn);
    }

    public <T> List<T> list(String columns, String order, Function<Row, T> mapping, Object... more) {
        var all = new ArrayList<>(values);
        all.addAll(Arrays.asList(more));
        return transactions.sql().list("select " + columns + from + " order by " + order, mapping, all.toArray());
    }
}
