/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import static org.ectmanager.persistence.school.SchoolColumns.SCHOOL;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.port.Schools;
import org.ectmanager.application.school.Correction;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcSchools implements Schools {

    private static final String OPEN = "select" + SCHOOL + "from school s where s.status_code in (1, 3) ";
    private static final String BY_NAME = " order by s.name, s.town, s.id limit ?";

    private final JpaTransactions transactions;

    @Activate
    public JdbcSchools(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<School> find(SchoolId id) {
        return transactions
                .sql()
                .first("select" + SCHOOL + "from school s where s.id = ?", SchoolColumns::school, id.value());
    }

    @Override
    public List<School> search(String typed, int most) {
        var text = typed.strip().toLowerCase(Locale.UK);
        if (text.matches("[0-9]{5,7}")) {
            return listed("and s.urn = ?", List.of(text), most);
        }
        var postcode = text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (postcode.matches("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}")) {
            return listed("and replace(s.postcode, ' ', '') = ?", List.of(postcode), most);
        }
        return byName(text, most);
    }

    private List<School> byName(String text, int most) {
        var patterns = new ArrayList<String>();
        for (var word : text.split("[^\\p{L}\\p{N}']+")) {
            if (!word.isEmpty()) {
                patterns.add("%" + word + "%");
            }
        }
        return patterns.isEmpty()
                ? List.of()
                : listed("and lower(s.name) like ? ".repeat(patterns.size()), patterns, most);
    }

    private List<School> listed(String condition, List<String> values, int most) {
        var all = new ArrayList<Object>(values);
        all.add(most);
        return transactions.sql().list(OPEN + condition + BY_NAME, SchoolColumns::school, all.toArray());
    }

    @Override
    public Set<SchoolId> of(Set<Urn> urns) {
        var digits = urns.stream().map(Urn::digits).toArray(String[]::new);
        return Set.copyOf(transactions
                .sql()
                .list("select id from school where urn = any(?)", row -> new SchoolId(row.number("id")), new Object[] {
                    digits
                }));
    }

    @Override
    public List<Correction> corrections(SchoolId school) {
        return CorrectionColumns.of(transactions.sql(), school);
    }

    @Override
    public List<BodyId> bodiesOf(SchoolId school) {
        return transactions
                .sql()
                .list("select body from bodies_of_school(?) body", row -> new BodyId(row.text("body")), school.value());
    }
}
