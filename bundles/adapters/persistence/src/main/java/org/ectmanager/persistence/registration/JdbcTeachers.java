/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.port.Ids;
import org.ectmanager.application.port.Teachers;
import org.ectmanager.domain.eligibility.PriorInduction;
import org.ectmanager.domain.eligibility.PriorInduction.Running;
import org.ectmanager.domain.eligibility.TeacherCheck;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.domain.teacher.TeacherId;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Json;
import org.ectmanager.persistence.transaction.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JdbcTeachers implements Teachers {

    /** Whose last answer was no record or no qualified teacher status. */
    private static final String TO_ASK_AGAIN =
            """
            select r.id from registration r
              join lateral (select c.asked_at, c.answer, c.record from teacher_check c
                             where c.body = r.body and c.registration_id = r.id order by c.id desc limit 1) last on true
             where r.body = ? and r.state in ('AWAITING_HEAD', 'WITH_BODY', 'QUERIED') and last.asked_at < ?
               and (last.answer <> 'FOUND' or last.record ->> 'qtsHeldFrom' = ?)
             order by last.asked_at, r.id limit ?
            """;

    private static final Set<String> OUTCOMES = Set.of("PASSED", "FAILED");

    private final JpaTransactions transactions;
    private final Ids ids;

    @Activate
    public JdbcTeachers(@Reference JpaTransactions transactions, @Reference Ids ids) {
        this.transactions = transactions;
        this.ids = ids;
    }

    @Override
    public Optional<TeacherId> find(Trn trn, LocalDate dateOfBirth) {
        return transactions
                .sql()
                .first("select find_teacher(?, ?) id", row -> row.possibleNumber("id"), trn.digits(), dateOfBirth)
                .flatMap(found -> found)
                .map(TeacherId::new);
    }

    @Override
    public boolean bornOtherwise(Trn trn, LocalDate dateOfBirth) {
        return transactions
                .sql()
                .first(
                        "select teacher_born_otherwise(?, ?) answer",
                        row -> row.flag("answer"),
                        trn.digits(),
                        dateOfBirth)
                .orElseThrow();
    }

    @Override
    public void add(TeacherId id, Trn trn, LocalDate dateOfBirth, PersonName name) {
        transactions
                .sql()
                .change(
                        "insert into teacher (id, trn, date_of_birth, given_name, family_name) values (?, ?, ?, ?, ?)",
                        id.value(),
                        trn.digits(),
                        dateOfBirth,
                        name.given(),
                        name.family());
    }

    @Override
    public void belongsTo(TeacherId teacher, PersonId person) {
        transactions.sql().change("update teacher set person_id = ? where id = ?", person.value(), teacher.value());
    }

    @Override
    public Optional<OwnAccount> account(TeacherId teacher) {
        return transactions
                .sql()
                .first(
                        "select person_id, accepted from account_of_teacher(?)",
                        row -> new OwnAccount(new PersonId(row.number("person_id")), row.flag("accepted")),
                        teacher.value());
    }

    @Override
    public PriorInduction prior(TeacherId teacher, long besides) {
        var others = transactions
                .sql()
                .list(
                        "select school_id, state, here from other_induction(?, ?)",
                        row -> new Other(row.number("school_id"), row.text("state"), row.flag("here")),
                        teacher.value(),
                        besides);
        return new PriorInduction(
                others.stream().anyMatch(one -> OUTCOMES.contains(one.state())),
                others.stream()
                        .filter(one -> one.state().equals("OPEN"))
                        .map(one -> one.here() ? Running.HERE : Running.ELSEWHERE)
                        .findFirst()
                        .orElse(Running.NOWHERE),
                others.stream().map(one -> new SchoolId(one.school())).collect(Collectors.toSet()));
    }

    /** @param here under the appropriate body that asks */
    private record Other(long school, String state, boolean here) {}

    @Override
    public void keep(Check check) {
        transactions
                .sql()
                .change(
                        """
                        insert into teacher_check (body, id, registration_id, asked_at, answer, note, record)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb)
                        """,
                        transactions.body(),
                        ids.next(),
                        check.registration(),
                        check.askedAt(),
                        answer(check.found()),
                        check.note(),
                        check.found().known().map(Json::written));
    }

    @Override
    public Optional<Check> lastCheck(long registration) {
        return last(registration, "true");
    }

    @Override
    public Optional<Check> lastAnswer(long registration) {
        return last(registration, "answer <> 'NOT_ASKED'");
    }

    private Optional<Check> last(long registration, String which) {
        return transactions
                .sql()
                .first(
                        "select registration_id, asked_at, answer, note, record::text record from teacher_check"
                                + " where body = ? and registration_id = ? and " + which
                                + " order by id desc limit 1",
                        JdbcTeachers::check,
                        transactions.body(),
                        registration);
    }

    @Override
    public List<Long> toAskAgain(Instant askedBefore, int most) {
        return transactions
                .sql()
                .list(
                        TO_ASK_AGAIN,
                        row -> row.number("id"),
                        transactions.body(),
                        askedBefore,
                        TeacherRecord.NOT_HELD.toString(),
                        most);
    }

    private static Check check(Row row) {
        return new Check(row.number("registration_id"), row.moment("asked_at"), found(row), row.text("note"));
    }

    /** What the record said, from the columns {@code answer} and {@code record}. */
    static TeacherCheck found(Row row) {
        return switch (row.text("answer")) {
            case "FOUND" -> new TeacherCheck.Known(Json.value(row.text("record"), TeacherRecord.class));
            case "NOT_FOUND" -> new TeacherCheck.NotFound();
            default -> new TeacherCheck.NotAsked();
        };
    }

    private static String answer(TeacherCheck check) {
        if (check instanceof TeacherCheck.Known) {
            return "FOUND";
        }
        return check instanceof TeacherCheck.NotFound ? "NOT_FOUND" : "NOT_ASKED";
    }
}
