/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import org.ectmanager.application.port.SchoolJoining;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcSchoolJoining implements SchoolJoining {

    private final JpaTransactions transactions;

    @Activate
    public JdbcSchoolJoining(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Joining join(SchoolId added, String urn) {
        return transactions
                .sql()
                .first("select join_register(?, ?) came", row -> Joining.valueOf(row.text("came")), added.value(), urn)
                .orElseThrow();
    }
}
