/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.operator.ManageOperators;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.AccountRecords;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ManageOperatorsService implements ManageOperators {

    private static final Refusal LAST =
            Refusal.of("operator.last", "This is the last operator. Invite another one before you remove this one");
    private static final Refusal GONE =
            Refusal.of("operator.gone", "This person is no operator any more. Look at the list again");

    private final Transactions transactions;
    private final AccountRecords records;
    private final AuditTrail audit;

    @Activate
    public ManageOperatorsService(
            @Reference Transactions transactions, @Reference AccountRecords records, @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.records = records;
        this.audit = audit;
    }

    @Override
    public List<Person> all(Operator operator) {
        return transactions.in(operator.scope(), () -> records.accounts().operators().stream()
                .flatMap(id -> records.people().find(id).stream())
                .sorted(Comparator.comparing(person -> person.name().full()))
                .toList());
    }

    @Override
    public Optional<Person> find(Operator operator, PersonId person) {
        return all(operator).stream().filter(one -> one.id().equals(person)).findFirst();
    }

    @Override
    public List<Refusal> remove(Operator operator, PersonId person) {
        return transactions.in(operator.scope(), () -> {
            var there = records.accounts().operators();
            if (!there.contains(person)) {
                return List.of(GONE);
            }
            if (there.size() == 1) {
                return List.of(LAST);
            }
            records.accounts().endOperator(person);
            audit.record(Happening.to("person", person.value(), "operator.removed", "An operator was removed"));
            return List.of();
        });
    }
}
