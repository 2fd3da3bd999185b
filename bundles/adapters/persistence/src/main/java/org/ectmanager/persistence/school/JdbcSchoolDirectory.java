/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.SchoolDirectory;
import org.ectmanager.application.port.Scope;
import org.ectmanager.domain.school.RegisteredSchool;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Three statements a batch: which of these are known and corrected, then all of them at once. The known ones are locked
 * before their corrections are read, so that none made meanwhile is overlooked. A school that an appropriate body added
 * becomes the register's when its URN and its name or its postcode are the same; one with the URN of quite another
 * school loses that URN, so that no school turns into another; one added while the batch is stored waits for the next
 * import. What a body corrected stays in force.
 */
@Component
public final class JdbcSchoolDirectory implements SchoolDirectory {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String TYPED =
            """
            id bigint, urn text, name text, type_code int, type_name text, status_code int, opened_on date,
            closed_on date, la_code text, la_name text, establishment_no text, district_code text, district_name text,
            ukprn text, phase text, lowest_age int, highest_age int, street text, locality text, third_line text,
            town text, county text, postcode text, telephone text, website text, email text, trust_code text,
            trust_name text, special_measures boolean, section41 boolean, overseas_inspected date
            """;
    private static final String ALL = TYPED.strip().replaceAll(" (bigint|text|int|date|boolean)\\b", "");
    private static final String BUT_KEYS = ALL.replaceFirst("id, urn, ", "");

    /** The full register publishes no e-mail address; one known from the extract for services stays. */
    private static final String STORE = "insert into school as s (" + ALL + ") select " + ALL
            + " from jsonb_to_recordset(?::jsonb) as r(" + TYPED + ")"
            + " on conflict (urn) do update set (" + BUT_KEYS + ", in_register, version) = row("
            + keepingAddress(BUT_KEYS)
            + ", true, s.version + 1)"
            + " where case when s.in_register then (" + BUT_KEYS.replaceAll("(\\w+)", "s.$1") + ") is distinct from ("
            + keepingAddress(BUT_KEYS)
            + ") else lower(s.name) = lower(excluded.name) or s.postcode = excluded.postcode and s.postcode <> '' end"
            + " returning s.urn";

    private static final String KNOWN =
            "select id, urn, name, postcode, in_register from school where urn = any(?) order by id for update";

    private final JpaTransactions transactions;
    private final Ids ids;

    @Activate
    public JdbcSchoolDirectory(@Reference JpaTransactions transactions, @Reference Ids ids) {
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public Stored store(List<RegisteredSchool> batch) {
        return transactions.in(Scope.platform(), () -> {
            var known = known(batch);
            var written = transactions.sql().list(STORE, row -> row.text("urn"), json(batch, known));
            var changed = (int) written.stream().filter(known::contains).count();
            return new Stored(written.size() - changed, changed, batch.size() - written.size());
        });
    }

    private Set<String> known(List<RegisteredSchool> batch) {
        var urns = batch.stream().map(school -> school.urn().digits()).toList();
        var found = transactions.sql().list(KNOWN, Known::of, urns);
        var known = new HashSet<String>();
        for (var one : found) {
            if (one.inRegister() || batch.stream().anyMatch(one::isSame)) {
                known.add(one.urn());
            } else {
                transactions.sql().change("update school set urn = null, version = version + 1 where id = ?", one.id());
            }
        }
        return known;
    }

    private record Known(long id, String urn, String name, String postcode, boolean inRegister) {

        static Known of(Row row) {
            return new Known(
                    row.number("id"), row.text("urn"), row.text("name"), row.text("postcode"), row.flag("in_register"));
        }

        boolean isSame(RegisteredSchool school) {
            return school.urn().digits().equals(urn)
                    && (school.name().equalsIgnoreCase(name)
                            || school.address().postcode().equals(postcode) && !postcode.isEmpty());
        }
    }

    private String json(List<RegisteredSchool> batch, Set<String> known) {
        var columns = batch.stream()
                .map(school ->
                        RegisterColumns.of(school, known.contains(school.urn().digits()) ? 0 : ids.next()))
                .toList();
        new LiveCorrections(transactions).apply(known, columns);
        return written(columns);
    }

    private static String written(List<Map<String, Object>> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("These schools cannot be written", failure);
        }
    }

    private static String keepingAddress(String columns) {
        return columns.replaceAll("(\\w+)", "excluded.$1")
                .replace("excluded.email", "coalesce(nullif(excluded.email, ''), s.email)");
    }
}
