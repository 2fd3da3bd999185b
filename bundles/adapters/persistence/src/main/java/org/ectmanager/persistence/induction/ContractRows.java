/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.induction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ectmanager.application.port.Ids;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.contract.Contract;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.terms.Fte;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;

/** The contracts of inductions. */
record ContractRows(JpaTransactions transactions, Ids ids) {

    void add(long induction, Contract contract) {
        transactions
                .sql()
                .change(
                        """
                        insert into contract (body, id, induction_id, school_id, starts_on, ends_on, fte, days_per_week)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        transactions.body(),
                        ids.next(),
                        induction,
                        contract.employer().value(),
                        contract.period().from(),
                        contract.endsOn(),
                        contract.fte().value(),
                        contract.daysPerWeek());
    }

    /** What stays is not touched; a contract is known by its school and first day. */
    void become(long induction, List<Contract> wanted) {
        var there = of(List.of(induction)).getOrDefault(induction, List.of());
        there.stream()
                .filter(contract -> wanted.stream().noneMatch(other -> isSame(contract, other)))
                .forEach(contract -> remove(induction, contract));
        for (var contract : wanted) {
            if (there.stream().noneMatch(other -> isSame(contract, other))) {
                add(induction, contract);
            } else if (!there.contains(contract)) {
                change(induction, contract);
            }
        }
    }

    private static boolean isSame(Contract one, Contract other) {
        return one.employer().equals(other.employer())
                && one.period().from().equals(other.period().from());
    }

    private void change(long induction, Contract contract) {
        transactions
                .sql()
                .change(
                        """
                        update contract set ends_on = ?, fte = ?, days_per_week = ?, version = version + 1
                         where body = ? and induction_id = ? and school_id = ? and starts_on = ?
                        """,
                        contract.endsOn(),
                        contract.fte().value(),
                        contract.daysPerWeek(),
                        transactions.body(),
                        induction,
                        contract.employer().value(),
                        contract.period().from());
    }

    private void remove(long induction, Contract contract) {
        transactions
                .sql()
                .change(
                        "delete from contract where body = ? and induction_id = ? and school_id = ? and starts_on = ?",
                        transactions.body(),
                        induction,
                        contract.employer().value(),
                        contract.period().from());
    }

    private record Held(long induction, Contract contract) {}

    Map<Long, List<Contract>> of(List<Long> inductions) {
        return transactions
                .sql()
                .once(
                        """
                        select induction_id, school_id, starts_on, ends_on, fte::text fte, days_per_week::text days
                          from contract where body = ? and induction_id = any (?::bigint[]) order by starts_on, id
                        """,
                        row -> new Held(row.number("induction_id"), contract(row)),
                        transactions.body(),
                        inductions)
                .stream()
                .collect(Collectors.groupingBy(
                        Held::induction, Collectors.mapping(Held::contract, Collectors.toList())));
    }

    private static Contract contract(Row row) {
        return new Contract(
                new SchoolId(row.number("school_id")),
                new DateRange(
                        row.possibleDate("starts_on").orElseThrow(),
                        row.possibleDate("ends_on").orElse(Contract.OPEN)),
                Fte.of(row.text("fte")),
                new BigDecimal(row.text("days")));
    }
}
