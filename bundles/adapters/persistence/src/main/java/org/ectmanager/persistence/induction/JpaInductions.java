/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.induction;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.induction.EctLine;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.induction.Induction.Team;
import org.ectmanager.application.list.Slice;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.registration.Details.Programme;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.TeacherId;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.persistence.transaction.BodyKey;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Two statements for any number of inductions: the inductions, then all their contracts. */
@Component
public final class JpaInductions implements Inductions {

    private static final String INDUCTIONS =
            """
            select i.id, i.teacher_id, t.given_name, t.family_name, i.registration_id, i.school_id, i.person_id,
                   i.tutor_id, i.mentor_id, i.named_contact, i.quality_assurer, i.same_reason, i.programme, i.starts_on,
                   i.state, i.terms_before::text terms_before, i.absent_before,
                   i.extended_in_wales::text extended_in_wales, i.wales_corrected_on, i.version
              from induction i cross join lateral teacher_of(i.teacher_id, i.teacher_then) t
             where i.body = ?
            """;

    private final JpaTransactions transactions;
    private final ContractRows contracts;
    private final EctLines lines;

    @Activate
    public JpaInductions(@Reference JpaTransactions transactions, @Reference Ids ids) {
        this.transactions = transactions;
        this.contracts = new ContractRows(transactions, ids);
        this.lines = new EctLines(transactions);
    }

    @Override
    public void add(Induction induction) {
        transactions.entities().persist(new InductionRow(transactions.body(), induction));
        induction.contracts().forEach(contract -> contracts.add(induction.id(), contract));
    }

    @Override
    public Optional<Induction> find(long id) {
        return list(" and i.id = ?", id).stream().findFirst();
    }

    /** In the order of their numbers, so that nobody waits for somebody who waits for them. */
    @Override
    public void hold(Collection<Long> inductions) {
        transactions
                .sql()
                .lock(
                        "select 1 from induction where body = ? and id = any (?::bigint[]) order by id"
                                + " for no key update",
                        transactions.body(),
                        List.copyOf(inductions));
    }

    @Override
    public Optional<Induction> begunBy(long registration) {
        return list(" and i.registration_id = ?", registration).stream().findFirst();
    }

    @Override
    public void save(Induction induction) {
        var row = transactions.entities().find(InductionRow.class, new BodyKey(transactions.body(), induction.id()));
        if (row == null || row.version() != induction.version()) {
            throw new StaleRecord("An induction");
        }
        row.take(induction);
    }

    @Override
    public void employ(Induction induction) {
        var updated = transactions
                .sql()
                .change(
                        "update induction set version = version + 1 where body = ? and id = ? and version = ?",
                        transactions.body(),
                        induction.id(),
                        induction.version());
        if (updated == 0) {
            throw new StaleRecord("An induction");
        }
        contracts.become(induction.id(), induction.contracts());
    }

    @Override
    public Slice<EctLine> list(Optional<SchoolId> school, Optional<State> state, Wanted wanted) {
        return lines.list(school, state, wanted);
    }

    @Override
    public List<SchoolId> schoolsAfter(long school, int most) {
        return transactions
                .sql()
                .list(
                        """
                        select distinct school_id from induction
                         where body = ? and school_id > ? and state = 'OPEN' order by school_id limit ?
                        """,
                        row -> new SchoolId(row.number("school_id")),
                        transactions.body(),
                        school,
                        most);
    }

    @Override
    public Optional<Induction> of(PersonId ect) {
        return allOf(ect).stream().findFirst();
    }

    @Override
    public List<Induction> allOf(PersonId ect) {
        return list(" and i.person_id = ? order by i.id desc", ect.value());
    }

    @Override
    public List<Induction> ofTeacher(TeacherId teacher) {
        return list(" and i.teacher_id = ? order by i.id desc", teacher.value());
    }

    private List<Induction> list(String condition, Object... values) {
        var inductions = transactions
                .sql()
                .once(
                        INDUCTIONS + condition,
                        JpaInductions::withoutContracts,
                        Stream.concat(Stream.of(transactions.body()), Stream.of(values))
                                .toArray());
        var held = contracts.of(inductions.stream().map(Induction::id).toList());
        return inductions.stream()
                .map(induction -> induction.employed(held.getOrDefault(induction.id(), List.of())))
                .toList();
    }

    private static Induction withoutContracts(Row row) {
        return new Induction(
                row.number("id"),
                new TeacherId(row.number("teacher_id")),
                new PersonName(row.text("given_name"), row.text("family_name")),
                row.number("registration_id"),
                new SchoolId(row.number("school_id")),
                new PersonId(row.number("person_id")),
                new Team(
                        new PersonId(row.number("tutor_id")),
                        row.possibleNumber("mentor_id"),
                        new PersonId(row.number("named_contact")),
                        row.possibleNumber("quality_assurer").map(PersonId::new),
                        row.text("same_reason")),
                Programme.valueOf(row.text("programme")),
                startsOn(row),
                State.valueOf(row.text("state")),
                List.of(),
                row.number("version"),
                new ServedBefore(
                        Terms.of(row.text("terms_before")),
                        new Days(row.count("absent_before")),
                        Terms.of(row.text("extended_in_wales")),
                        row.possibleDate("wales_corrected_on")));
    }

    private static LocalDate startsOn(Row row) {
        return row.possibleDate("starts_on").orElseThrow();
    }
}
