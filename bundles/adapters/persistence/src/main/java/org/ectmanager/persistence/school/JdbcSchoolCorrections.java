/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import static org.ectmanager.persistence.school.SchoolColumns.SCHOOL;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.port.SchoolCorrections;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.school.CorrectSchool.Entry;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.school.EstablishmentType;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The facts in force stand in the school's own row; what the register says against them stands beside it. */
@Component
public final class JdbcSchoolCorrections implements SchoolCorrections {

    static final Map<Fact, String> COLUMNS = new EnumMap<>(Map.ofEntries(
            Map.entry(Fact.NAME, "name"),
            Map.entry(Fact.PHASE, "phase"),
            Map.entry(Fact.STREET, "street"),
            Map.entry(Fact.LOCALITY, "locality"),
            Map.entry(Fact.TOWN, "town"),
            Map.entry(Fact.COUNTY, "county"),
            Map.entry(Fact.POSTCODE, "postcode"),
            Map.entry(Fact.AUTHORITY, "la_code"),
            Map.entry(Fact.ESTABLISHMENT, "establishment_no"),
            Map.entry(Fact.TELEPHONE, "telephone"),
            Map.entry(Fact.WEBSITE, "website")));

    private static final String ENTRY = "select" + SCHOOL + ", s.version from school s where s.id = ?"
            + " and (s.added_by = ? and not s.in_register or exists (select from body_school b"
            + " where b.body = ? and b.school_id = s.id and b.state = 'AUTHORISED'))";

    /** An authority's name is what the register calls the authority of that code. */
    private static final String SAVE =
            """
            update school s
               set name = ?, phase = ?, street = ?, locality = ?, town = ?, county = ?, postcode = ?,
                   la_name = case when la_code = ? then la_name else coalesce((
                       select o.la_name from school o
                        where o.la_code = ? and o.id <> s.id and o.in_register and o.la_name <> '' limit 1), '') end,
                   la_code = ?, establishment_no = ?, telephone = ?, website = ?, version = version + 1
             where id = ? and version = ?
            """;

    private static final String PUT =
            """
            insert into school_correction (school_id, fact, value, said, says, reason, corrected_by, corrected_at)
            values (?, ?, ?, ?, ?, ?, current_body(), current_moment())
            on conflict (school_id, fact) do update
               set value = excluded.value, said = excluded.said, says = excluded.says, reason = excluded.reason,
                   corrected_by = excluded.corrected_by, corrected_at = excluded.corrected_at,
                   kept_by = null, kept_at = null
            """;

    private final JpaTransactions transactions;

    @Activate
    public JdbcSchoolCorrections(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Entry> find(SchoolId school) {
        var body = transactions.body();
        var corrections = CorrectionColumns.of(transactions.sql(), school);
        return transactions
                .sql()
                .first(
                        ENTRY,
                        row -> new Entry(
                                SchoolColumns.school(row), SchoolColumns.text(row), corrections, row.number("version")),
                        school.value(),
                        body,
                        body);
    }

    @Override
    public void save(SchoolId school, long version, SchoolText text) {
        var saved = transactions
                .sql()
                .change(
                        SAVE,
                        text.of(Fact.NAME),
                        text.of(Fact.PHASE),
                        text.of(Fact.STREET),
                        text.of(Fact.LOCALITY),
                        text.of(Fact.TOWN),
                        text.of(Fact.COUNTY),
                        text.of(Fact.POSTCODE),
                        text.of(Fact.AUTHORITY),
                        text.of(Fact.AUTHORITY),
                        text.of(Fact.AUTHORITY),
                        text.of(Fact.ESTABLISHMENT),
                        text.of(Fact.TELEPHONE),
                        text.of(Fact.WEBSITE),
                        school.value(),
                        version);
        if (saved != 1) {
            throw new StaleRecord("A school");
        }
    }

    @Override
    public void describe(SchoolId school, EstablishmentType kind, Optional<LocalDate> inspected) {
        transactions
                .sql()
                .change(
                        "update school set type_code = ?, type_name = ?, overseas_inspected = ?"
                                + " where id = ? and not in_register",
                        kind.code(),
                        kind.name(),
                        inspected,
                        school.value());
    }

    @Override
    public void put(SchoolId school, Fact fact, String value, String registerSays, String reason) {
        transactions.sql().change(PUT, school.value(), fact, value, registerSays, registerSays, reason);
    }

    @Override
    public void remove(SchoolId school, Fact fact) {
        transactions
                .sql()
                .change("delete from school_correction where school_id = ? and fact = ?", school.value(), fact);
    }
}
