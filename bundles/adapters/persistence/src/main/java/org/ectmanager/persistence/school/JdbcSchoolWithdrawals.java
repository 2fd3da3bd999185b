/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.school;

import static org.ectmanager.persistence.school.SchoolColumns.SCHOOL;

import java.util.Optional;
import org.ectmanager.application.port.SchoolWithdrawals;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcSchoolWithdrawals implements SchoolWithdrawals {

    private static final String FIND = "select" + SCHOOL + ", s.version, withdrawal_of(s.id) came"
            + " from school s where s.added_by = ? and s.id = ?";

    private final JpaTransactions transactions;

    @Activate
    public JdbcSchoolWithdrawals(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<Standing> find(SchoolId school) {
        return transactions
                .sql()
                .first(
                        FIND,
                        row -> new Standing(
                                SchoolColumns.school(row), row.number("version"), Withdrawal.valueOf(row.text("came"))),
                        transactions.body(),
                        school.value());
    }

    @Override
    public Withdrawal withdraw(SchoolId school, long version) {
        return transactions
                .sql()
                .first(
                        "select withdraw_school(?, ?) came",
                        row -> Withdrawal.valueOf(row.text("came")),
                        school.value(),
                        version)
                .orElseThrow();
    }
}
