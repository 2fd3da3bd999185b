/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.reduction.ReduceInduction.Seen;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.workshop.ReportDesk.Started;
import org.junit.jupiter.api.Test;

/** The audit trail alone says how every record of an appropriate body stood on any day. */
class RebuiltFromTrailTest {

    /** Every audited table that is led by its body, with its key and the columns that the trail leaves out. */
    private static final String TABLES =
            """
            select c.relname, rtrim(replace(encode(t.tgargs, 'escape'), '\\000', ','), ',')
              from pg_trigger t join pg_class c on c.oid = t.tgrelid
             where t.tgname = 'audited' and exists (
                   select from pg_attribute a where a.attrelid = c.oid and a.attname = 'body' and not a.attisdropped)
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final RegistrationDesk registration = new RegistrationDesk(workshop, cast);
    private final ReportDesk desk = new ReportDesk(workshop, cast, registration);

    @Test
    void every_record_as_of_a_day_long_past_and_as_of_now() throws SQLException {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var body = cast.body();
        var started = desk.started(registration.school(body));
        var reports = desk.reports(started);
        desk.dayComes(reports.get(0).planned().opens().toString());
        desk.handsIn(started, reports.get(0).id());
        var then = workshop.clock.instant();
        var stoodThen = records(body);

        desk.dayComes(reports.get(1).planned().opens().toString());
        var assurer = cast.staff(body, Position.QUALITY_ASSURER);
        RegistrationDesk.require(
                desk.review.accept(assurer, desk.seen(started, reports.get(0).id())));
        var lead = started.school().lead();
        var mentor = workshop.manageMentors.at(lead, started.school().id()).get(0);
        RegistrationDesk.require(
                workshop.manageMentors.remove(lead, started.school().id(), mentor.id(), mentor.version()));
        reducesAndTakesBack(started);
        var stands = records(body);

        assertThat(stands).isNotEqualTo(stoodThen);
        assertThat(stands).containsKeys("reduction", "report", "signature", "registration", "induction", "appointment");
        assertThat(rebuilt(body, then)).isEqualTo(stoodThen);
        assertThat(rebuilt(body, workshop.clock.instant())).isEqualTo(stands);
    }

    @Test
    void what_is_kept_once_nationally_as_of_a_day_long_past_and_as_of_now() throws SQLException {
        workshop.clock.moveTo(Instant.parse("2026-08-24T09:00:00Z"));
        var started = desk.started(registration.school(cast.body()));
        var then = workshop.clock.instant();
        var ids = Map.of(
                "school", started.school().id().value(),
                "person", started.ect().person().value(),
                "sign_in", started.ect().person().value(),
                "teacher", started.induction().teacher().value());
        var stoodThen = nationally(ids);

        workshop.clock.pass(Duration.ofDays(40));
        everythingChanges(started);
        var stands = nationally(ids);

        assertThat(stands.keySet()).isEqualTo(ids.keySet());
        ids.keySet().forEach(table -> assertThat(stands.get(table)).as(table).isNotEqualTo(stoodThen.get(table)));
        assertThat(rebuilt(ids, then)).isEqualTo(stoodThen);
        assertThat(rebuilt(ids, workshop.clock.instant())).isEqualTo(stands);
    }

    private void reducesAndTakesBack(Started started) {
        var maker = cast.staff(started.school().body(), Position.DECISION_MAKER);
        var id = started.induction().id();
        var typed =
                new HashMap<>(Map.of("reason", "WELSH_INDUCTION", "terms", "1", "evidence", "A term served in Wales"));
        RegistrationDesk.date(typed, "agreed", "14", "9", "2026");
        RegistrationDesk.date(typed, "advised", "14", "9", "2026");
        RegistrationDesk.require(registration.reduce.reduce(maker, new Seen(id, 0), typed));
        var log = registration.reduce.of(maker, id).orElseThrow();
        RegistrationDesk.require(registration.reduce.withdraw(
                maker, new Seen(id, log.version()), log.reductions().get(0).id(), "The teacher asked for it"));
    }

    private void everythingChanges(Started started) {
        var sql = workshop.transactions;
        sql.run(Scope.platform(), () -> sql.sql()
                .change(
                        "update school set name = 'Renamed School', town = 'Elsewhere' where id = ?",
                        started.school().id().value()));
        sql.run(Scope.of(started.school().body(), started.ect().person()), () -> {
            sql.sql()
                    .change(
                            "update teacher set family_name = 'Newname' where id = ?",
                            started.induction().teacher().value());
            var person = workshop.people.find(started.ect().person()).orElseThrow();
            workshop.people.save(
                    new Person(person.id(), person.name(), person.email(), "01632 960 123", person.version()));
            sql.sql()
                    .change(
                            "update sign_in set questions_done = not questions_done where person_id = ?",
                            started.ect().person().value());
        });
    }

    /** The row of each table that has this key, as it is. */
    private static Map<String, Map<String, JsonNode>> nationally(Map<String, Long> ids) throws SQLException {
        var rows = new TreeMap<String, Map<String, JsonNode>>();
        for (var id : ids.entrySet()) {
            var audited = national().get(id.getKey());
            for (var row : asked(
                    "select to_jsonb(t)::text from " + id.getKey() + " t where " + audited.key() + " = ?",
                    id.getValue())) {
                var record = parsed(row.get(0));
                record.keySet().removeAll(audited.hidden());
                rows.put(id.getKey(), record);
            }
        }
        return rows;
    }

    /** The same row as the trail tells it. */
    private static Map<String, Map<String, JsonNode>> rebuilt(Map<String, Long> ids, Instant moment)
            throws SQLException {
        var rows = new TreeMap<String, Map<String, JsonNode>>();
        for (var id : ids.entrySet()) {
            var row = new TreeMap<String, JsonNode>();
            for (var change : asked(
                    "select coalesce(new::text, '{}') from audit_row where relation = ? and row_id = ? and at <= ?"
                            + " order by id",
                    id.getKey(),
                    Long.toString(id.getValue()),
                    Timestamp.from(moment))) {
                row.putAll(parsed(change.get(0)));
            }
            rows.put(id.getKey(), row);
        }
        return rows;
    }

    private static Map<String, Audited> national() throws SQLException {
        return tables(TABLES.replace("and exists", "and not exists"));
    }

    /** The rows as they are, sorted, table by table. */
    private static Map<String, List<String>> records(BodyId body) throws SQLException {
        var records = new TreeMap<String, List<String>>();
        for (var table : tables().entrySet()) {
            var rows = new ArrayList<Map<String, JsonNode>>();
            for (var row :
                    asked("select to_jsonb(t)::text from " + table.getKey() + " t where body = ?", body.value())) {
                var record = parsed(row.get(0));
                record.keySet().removeAll(table.getValue().hidden());
                rows.add(record);
            }
            put(records, table.getKey(), rows);
        }
        return records;
    }

    /** The rows as the trail tells them up to a moment. */
    private static Map<String, List<String>> rebuilt(BodyId body, Instant moment) throws SQLException {
        var records = new TreeMap<String, List<String>>();
        for (var table : tables().entrySet()) {
            var rows = new ArrayList<Map<String, JsonNode>>();
            var changes = asked(
                    "select row_id, coalesce(old::text, '{}'), coalesce(new::text, '{}') from audit_row"
                            + " where body = ? and relation = '" + table.getKey() + "' and at <= ? order by id",
                    body.value(),
                    Timestamp.from(moment));
            for (var change : changes) {
                var old = parsed(change.get(1));
                old.put(table.getValue().key(), JSON.getNodeFactory().textNode(change.get(0)));
                apply(rows, old, parsed(change.get(2)));
            }
            put(records, table.getKey(), rows);
        }
        return records;
    }

    /** A new row, or what one row was and became; the trail names the changed fields only, and the row's key. */
    private static void apply(
            List<Map<String, JsonNode>> rows, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        if (before.size() == 1) {
            rows.add(after);
            return;
        }
        var row = rows.stream().filter(each -> was(each, before)).findFirst().orElseThrow();
        if (after.isEmpty()) {
            rows.remove(row);
        } else {
            row.putAll(after);
        }
    }

    private static boolean was(Map<String, JsonNode> row, Map<String, JsonNode> before) {
        return before.entrySet().stream()
                .allMatch(field ->
                        row.get(field.getKey()).asText().equals(field.getValue().asText()));
    }

    private static void put(Map<String, List<String>> records, String table, List<Map<String, JsonNode>> rows) {
        if (!rows.isEmpty()) {
            records.put(table, rows.stream().map(Map::toString).sorted().toList());
        }
    }

    private static Map<String, JsonNode> parsed(String json) {
        try {
            return new TreeMap<>(JSON.readValue(json, new TypeReference<Map<String, JsonNode>>() {}));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private record Audited(String key, List<String> hidden) {}

    private static Map<String, Audited> tables() throws SQLException {
        return tables(TABLES);
    }

    private static Map<String, Audited> tables(String which) throws SQLException {
        var tables = new TreeMap<String, Audited>();
        for (var row : asked(which)) {
            var arguments = List.of(row.get(1).split(","));
            tables.put(row.get(0), new Audited(arguments.get(0), arguments.subList(1, arguments.size())));
        }
        return tables;
    }

    static List<List<String>> asked(String query, Object... values) throws SQLException {
        try (var connection = RealDatabase.shared().asOwner();
                var statement = connection.prepareStatement(query)) {
            for (var index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            try (var results = statement.executeQuery()) {
                var rows = new ArrayList<List<String>>();
                while (results.next()) {
                    var row = new ArrayList<String>();
                    for (var column = 1; column <= results.getMetaData().getColumnCount(); column++) {
                        row.add(results.getString(column));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }
}
