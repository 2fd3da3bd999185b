/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import static org.ectmanager.persistence.school.SchoolColumns.SCHOOL;

import java.util.Optional;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Turn;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.SchoolAdditions;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.school.AddSchool.AddedSchool;
import org.ectmanager.application.school.Fact;
import org.ectmanager.application.school.SchoolText;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.listing.Search;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcSchoolAdditions implements SchoolAdditions {

    private static final String ADD =
            """
            insert into school (id, urn, name, type_code, type_name, status_code, phase, street, locality, town, county,
                                postcode, la_code, la_name, establishment_no, telephone, website, overseas_inspected,
                                in_register, added_by, added_at)
            values (?, nullif(?, ''), ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?,
                    coalesce((select o.la_name from school o where o.la_code = ? and o.in_register limit 1), ''),
                    ?, ?, ?, ?, false, current_body(), current_moment())
            """;

    /** One by its URN goes before one by its name. */
    private static final String KNOWN = "select" + SCHOOL
            + """
            from school s
             where s.urn = nullif(?, '') or %s
             order by s.urn = nullif(?, '') desc nulls last, s.id limit 1
            """
                    .formatted(JdbcSameSchools.SAME_NAME);

    private static final String FIND =
            "select" + SCHOOL + ", works_with(s.id) works_here from school s where s.added_by = ? and s.id = ?";

    private final JpaTransactions transactions;
    private final Ids ids;

    @Activate
    public JdbcSchoolAdditions(@Reference JpaTransactions transactions, @Reference Ids ids) {
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public SchoolId add(Addition addition) {
        var id = new SchoolId(ids.next());
        var text = addition.text();
        transactions
                .sql()
                .change(
                        ADD,
                        id.value(),
                        addition.urn(),
                        text.of(Fact.NAME),
                        addition.kind().code(),
                        addition.kind().name(),
                        text.of(Fact.PHASE),
                        text.of(Fact.STREET),
                        text.of(Fact.LOCALITY),
                        text.of(Fact.TOWN),
                        text.of(Fact.COUNTY),
                        text.of(Fact.POSTCODE),
                        text.of(Fact.AUTHORITY),
                        text.of(Fact.AUTHORITY),
                        text.of(Fact.ESTABLISHMENT),
                        text.of(Fact.TELEPHONE),
                        text.of(Fact.WEBSITE),
                        addition.inspected());
        return id;
    }

    @Override
    public Optional<School> known(String urn, SchoolText text) {
        var postcode = text.of(Fact.POSTCODE);
        return transactions
                .sql()
                .first(
                        KNOWN,
                        SchoolColumns::school,
                        urn,
                        text.of(Fact.NAME),
                        postcode,
                        postcode,
                        text.of(Fact.TOWN),
                        urn);
    }

    @Override
    public Slice<School> list(Turn turn) {
        return new Search(transactions, "from school s where s.added_by = ?")
                .nearest(SCHOOL, "s.added_at desc, s.id", turn, SchoolColumns::school);
    }

    @Override
    public Optional<AddedSchool> find(SchoolId school) {
        var corrections = CorrectionColumns.of(transactions.sql(), school);
        return transactions
                .sql()
                .first(
                        FIND,
                        row -> new AddedSchool(SchoolColumns.school(row), corrections, row.flag("works_here")),
                        transactions.body(),
                        school.value());
    }
}
