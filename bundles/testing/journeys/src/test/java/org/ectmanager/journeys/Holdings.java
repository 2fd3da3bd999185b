/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.journeys;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.ectmanager.workshop.RealDatabase;

/** The numbers of what there is of an appropriate body, or of one school of it, by table; the newest first. */
final class Holdings {

    private static final int MOST = 12;
    private static final String PEOPLE = "person";
    private static final Connection OWNER = connection();

    /** By which name pages and use cases call the number of a row of which tables. */
    private static final Map<String, List<String>> NAMES = Map.ofEntries(
            Map.entry("appointment", List.of("appointment")),
            Map.entry(PEOPLE, List.of(PEOPLE)),
            Map.entry("mentor", List.of("mentor")),
            Map.entry("change", List.of("teacher_change")),
            Map.entry("handOver", List.of("hand_over")),
            Map.entry("file", List.of("hand_over_file", "stored_file")),
            Map.entry("token", List.of("access_token")),
            Map.entry("absence", List.of("absence")),
            Map.entry("reduction", List.of("reduction")),
            Map.entry("correction", List.of("contract_correction")),
            Map.entry("acceptance", List.of("agreement_acceptance")),
            Map.entry("announced", List.of("announced_change")),
            Map.entry("induction", List.of("induction")),
            Map.entry("ect", List.of("induction")),
            Map.entry("registration", List.of("registration")),
            Map.entry("report", List.of("report")),
            Map.entry("decision", List.of("decision")),
            Map.entry("id", List.of("registration", "report", "decision", "induction")));

    private final Map<String, List<Long>> byTable = new TreeMap<>();

    private final String where;
    private final String orElse;

    private Holdings(String where, String orElse) {
        this.where = where;
        this.orElse = orElse;
    }

    static Holdings of(BusyBody body) {
        return read("body = '" + body.id() + "'", "");
    }

    /** Only what belongs to the school itself. */
    static Holdings ofSchool(BusyBody body) {
        var school = body.school().id().value();
        return read(
                "body = '" + body.id() + "' and school_id = " + school,
                "body = '" + body.id() + "' and induction_id in (select id from induction where school_id = " + school
                        + ")");
    }

    private static Holdings read(String where, String orElse) {
        var found = new Holdings(where, orElse);
        found.inEach((table, reached) ->
                        "select id from " + table + " where " + reached + " order by id desc limit " + MOST)
                .forEach((table, numbers) -> found.byTable.put(
                        table, few(numbers).stream().map(Long::valueOf).toList()));
        var people = asked("select distinct person_id from appointment where " + where + " and held_until is null");
        found.byTable.put(PEOPLE, people.stream().map(Long::valueOf).toList());
        return found;
    }

    /** Of reports those in different states: the last, one of the middle and the first two. */
    private static List<String> few(List<String> all) {
        return all.size() <= 4
                ? all
                : List.of(all.get(0), all.get(all.size() / 2), all.get(all.size() - 2), all.get(all.size() - 1));
    }

    /** What is in all rows together, to see whether anything was changed. */
    Map<String, List<String>> rows() {
        return inEach((table, reached) ->
                "select md5(string_agg(t::text, '' order by id)) from " + table + " t where " + reached);
    }

    private Map<String, List<String>> inEach(BinaryOperator<String> query) {
        var led = tables("body");
        var ofSchools = tables("school_id");
        var ofInductions = tables("induction_id");
        var answers = new TreeMap<String, List<String>>();
        for (var table : led) {
            var direct = orElse.isEmpty() || ofSchools.contains(table);
            if (direct || ofInductions.contains(table)) {
                answers.put(table, asked(query.apply(table, direct ? where : orElse)));
            }
        }
        return answers;
    }

    private static Connection connection() {
        try {
            return RealDatabase.shared().asOwner();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> tables(String column) {
        return new ArrayList<>(asked("select a.table_name from information_schema.columns a"
                + " join information_schema.columns b using (table_schema, table_name)"
                + " where table_schema = 'public' and b.column_name = 'id' and b.data_type = 'bigint'"
                + " and a.column_name = '" + column + "' order by 1"));
    }

    private static List<String> asked(String query) {
        try (var statement = OWNER.createStatement();
                var rows = statement.executeQuery(query)) {
            var answers = new ArrayList<String>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The numbers of what has this name, or of the kinds that most have names when it says no more than that. */
    List<Long> named(String name) {
        return NAMES.getOrDefault(name, List.of()).stream()
                .flatMap(table -> byTable.getOrDefault(table, List.of()).stream())
                .toList();
    }
}
