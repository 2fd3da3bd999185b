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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.school.CorrectSchool.Edit;
import org.ectmanager.application.school.Fact;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.school.SchoolId;
import org.junit.jupiter.api.Test;

/** The audit trail alone says how every correction of a school stood on any day, however many it has. */
class CorrectionsFromTrailTest {

    private static final String URN = "7300001";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Workshop workshop = new Workshop();
    private final Cast cast = new Cast(workshop);
    private final Caller officer = cast.staff(cast.body(), Position.AB_ADMINISTRATOR);
    private final Map<Instant, Map<String, Map<String, JsonNode>>> stood = new LinkedHashMap<>();
    private SchoolId school;

    @Test
    void each_of_two_corrections_as_of_every_step_that_it_took() throws SQLException {
        registerSays("Register Name", "ZQ5 1AA");
        school = workshop.enterSchool.search(URN).get(0).id();
        cast.letIn(officer.body(), school);
        correct(Fact.NAME, "Corrected Name");
        correct(Fact.POSTCODE, "ZQ5 2AA");
        dayEnds();
        registerSays("Third Name", "ZQ5 3AA");
        dayEnds();
        assertThat(workshop.registerNews.keep(officer, school, version())).isEmpty();
        dayEnds();
        correct(Fact.NAME, "Better Name");
        dayEnds();
        registerSays("Third Name", "ZQ5 2AA");
        dayEnds();
        correct(Fact.NAME, "Third Name");
        dayEnds();

        assertThat(stood.values()).doesNotHaveDuplicates().last().isEqualTo(Map.of());
        for (var day : stood.entrySet()) {
            assertThat(rebuilt(day.getKey())).isEqualTo(day.getValue());
        }
    }

    @Test
    void no_national_table_is_told_of_by_half_a_key() throws SQLException {
        var told = asked(
                """
                select c.relname, exists (select from pg_index i
                         where i.indrelid = c.oid and i.indisunique and i.indpred is null and i.indnkeyatts = 1
                           and i.indkey[0] = (select a.attnum from pg_attribute a where a.attrelid = c.oid
                               and a.attname = split_part(encode(t.tgargs, 'escape'), '\\000', 1)))::text
                  from pg_trigger t join pg_class c on c.oid = t.tgrelid
                 where t.tgname = 'audited' and not exists (select from pg_attribute a
                       where a.attrelid = c.oid and a.attname = 'body' and not a.attisdropped)
                """);

        assertThat(told).extracting(row -> row.get(0)).contains("school", "school_correction", "person", "teacher");
        assertThat(told).allSatisfy(row -> assertThat(row.get(1)).as(row.get(0)).isEqualTo("true"));
    }

    private void dayEnds() throws SQLException {
        var rows = new TreeMap<String, Map<String, JsonNode>>();
        for (var row : asked("select to_jsonb(c)::text from school_correction c where school_id = ?", school.value())) {
            var record = parsed(row.get(0));
            rows.put(record.get("id").asText(), record);
        }
        stood.put(workshop.clock.instant(), rows);
        workshop.clock.pass(Duration.ofDays(1));
    }

    private Map<String, Map<String, JsonNode>> rebuilt(Instant moment) throws SQLException {
        var rows = new TreeMap<String, Map<String, JsonNode>>();
        for (var change : asked(
                "select row_id, coalesce(new::text, '') from audit_row where relation = 'school_correction'"
                        + " and row_id like ? and at <= ? order by id",
                school.value() + ":%",
                Timestamp.from(moment))) {
            if (change.get(1).isEmpty()) {
                rows.remove(change.get(0));
            } else {
                rows.computeIfAbsent(change.get(0), id -> new TreeMap<>()).putAll(parsed(change.get(1)));
            }
        }
        return rows;
    }

    private void registerSays(String name, String postcode) {
        workshop.directory.store(List.of(RegisterMeetsAddedTest.registered(URN, name, postcode)));
    }

    private void correct(Fact fact, String value) {
        var text = workshop.correctSchool.find(officer, school).orElseThrow().text();
        assertThat(workshop.correctSchool.save(
                        officer, school, new Edit(text.with(fact, value), "Heard from the head", version())))
                .isEmpty();
    }

    private long version() {
        return workshop.correctSchool.find(officer, school).orElseThrow().version();
    }

    private static Map<String, JsonNode> parsed(String json) {
        try {
            return new TreeMap<>(JSON.readValue(json, new TypeReference<Map<String, JsonNode>>() {}));
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<List<String>> asked(String query, Object... values) throws SQLException {
        return RebuiltFromTrailTest.asked(query, values);
    }
}
