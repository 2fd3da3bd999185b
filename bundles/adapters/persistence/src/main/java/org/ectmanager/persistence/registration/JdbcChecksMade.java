/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.registration;

import java.util.Map;
import java.util.stream.Collectors;
import org.ectmanager.application.port.ChecksMade;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.registration.HandCheck;
import org.ectmanager.application.registration.HandCheck.Made;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcChecksMade implements ChecksMade {

    private final JpaTransactions transactions;
    private final Ids ids;

    @Activate
    public JdbcChecksMade(@Reference JpaTransactions transactions, @Reference Ids ids) {
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public Map<String, Made> of(long registration) {
        return transactions
                .sql()
                .once(
                        "select name, made_by, made_by_name, made_at from registration_check"
                                + " where body = ? and registration_id = ?",
                        row -> Map.entry(
                                row.text("name"),
                                new Made(
                                        new PersonId(row.number("made_by")),
                                        row.text("made_by_name"),
                                        row.moment("made_at"))),
                        transactions.body(),
                        registration)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public void add(long registration, HandCheck check) {
        var made = check.made().orElseThrow();
        transactions
                .sql()
                .change(
                        """
                        insert into registration_check (body, id, registration_id, name, words, made_by, made_by_name,
                                                        made_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        transactions.body(),
                        ids.next(),
                        registration,
                        check.id(),
                        check.words(),
                        made.person().value(),
                        made.name(),
                        made.at());
    }

    @Override
    public void remove(long registration, String check) {
        transactions
                .sql()
                .change(
                        "delete from registration_check where body = ? and registration_id = ? and name = ?",
                        transactions.body(),
                        registration,
                        check);
    }
}
