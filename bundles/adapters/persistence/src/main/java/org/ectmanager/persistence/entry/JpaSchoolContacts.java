/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.entry;

import static org.ectmanager.persistence.school.SchoolColumns.SCHOOL;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.port.SchoolContacts;
import org.ectmanager.application.port.Schools.School;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.school.SchoolContact;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.school.SchoolColumns;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaSchoolContacts implements SchoolContacts {

    private final JpaTransactions transactions;

    @Activate
    public JpaSchoolContacts(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<SchoolContact> find(SchoolId school) {
        return Optional.ofNullable(row(school)).map(BodySchoolRow::contact);
    }

    @Override
    public void save(SchoolContact contact) {
        var row = row(contact.school());
        if (row == null || row.version() != contact.version()) {
            throw new StaleRecord("A school's details");
        }
        row.take(contact);
    }

    @Override
    public List<School> named(Set<SchoolId> schools) {
        return transactions
                .sql()
                .list(
                        "select" + SCHOOL + "from school s where s.id = any (?::bigint[]) order by s.name, s.id",
                        SchoolColumns::school,
                        schools.stream().map(SchoolId::value).toList());
    }

    private BodySchoolRow row(SchoolId school) {
        return transactions.entities().find(BodySchoolRow.class, new BodyKey(transactions.body(), school.value()));
    }
}
