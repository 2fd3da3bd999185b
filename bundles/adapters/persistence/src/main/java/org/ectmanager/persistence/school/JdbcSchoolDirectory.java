/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
 * import. What a body corrected stays in force. Whoever an added school concerns is told what became of it.
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
            + ") else same_entry(s.name, s.postcode, excluded.name, excluded.postcode) end"
            + " returning s.id, s.urn, s.added_by is not null as was_added";

    private static final String KNOWN =
            """
            select s.id, s.urn, s.in_register, same_entry(s.name, s.postcode, r.name, r.postcode) is_same
              from school s join unnest(?::text[], ?::text[], ?::text[]) r(urn, name, postcode) on r.urn = s.urn
             order by s.id for update of s
            """;

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
            var found = found(batch);
            found.stream().filter(Known::isAnother).forEach(this::loseUrn);
            var known = found.stream()
                    .filter(one -> !one.isAnother())
                    .map(Known::urn)
                    .collect(Collectors.toSet());
            var written = transactions.sql().list(STORE, Written::of, json(batch, known));
            var registered =
                    found.stream().filter(Known::inRegister).map(Known::urn).collect(Collectors.toSet());
            written.stream()
                    .filter(one -> one.wasAdded() && !registered.contains(one.urn()))
                    .forEach(one -> tell(one.id(), one.urn(), "JOINED"));
            var changed = (int)
                    written.stream().filter(one -> known.contains(one.urn())).count();
            return new Stored(written.size() - changed, changed, batch.size() - written.size());
        });
    }

    private List<Known> found(List<RegisteredSchool> batch) {
        return transactions
                .sql()
                .list(
                        KNOWN,
                        Known::of,
                        batch.stream().map(school -> school.urn().digits()).toList(),
                        batch.stream().map(RegisteredSchool::name).toList(),
                        batch.stream()
                                .map(school -> school.address().postcode())
                                .toList());
    }

    private void loseUrn(Known one) {
        transactions.sql().change("update school set urn = null, version = version + 1 where id = ?", one.id());
        tell(one.id(), one.urn(), "URN_LOST");
    }

    private void tell(long school, String urn, String came) {
        transactions.sql().list("select tell_of_import(?, ?, ?)", row -> true, school, came, urn);
    }

    /** @param wasAdded an appropriate body added it, long ago or while this batch was read */
    private record Written(long id, String urn, boolean wasAdded) {

        static Written of(Row row) {
            return new Written(row.number("id"), row.text("urn"), row.flag("was_added"));
        }
    }

    /** A school that is here under a URN of the batch, and whether its name or postcode is that of the batch. */
    private record Known(long id, String urn, boolean inRegister, boolean isSame) {

        static Known of(Row row) {
            return new Known(row.number("id"), row.text("urn"), row.flag("in_register"), row.flag("is_same"));
        }

        boolean isAnother() {
            return !inRegister && !isSame;
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
