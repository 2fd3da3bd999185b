/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.signin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.signin.Account;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JpaAccounts implements Accounts {

    private final JpaTransactions transactions;

    @Activate
    public JpaAccounts(@Reference JpaTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Optional<PersonId> withLogin(String login) {
        return transactions
                .sql()
                .first("select find_person_by_sign_in(?) id", row -> row.possibleNumber("id"), login)
                .flatMap(found -> found)
                .map(PersonId::new);
    }

    @Override
    public boolean taken(String username) {
        return answer("select username_taken(?) answer", username);
    }

    @Override
    public void open(PersonId person, String username, boolean operator) {
        transactions.entities().persist(new SignInRow(person.value(), username, operator));
    }

    @Override
    public boolean exists(PersonId person) {
        return answer("select account_exists(?) answer", person.value());
    }

    @Override
    public boolean hasPost(PersonId person) {
        return answer(
                "select exists (select from appointment where person_id = ? and held_until is null) answer",
                person.value());
    }

    @Override
    public Map<PersonId, String> usernamesAt(SchoolId school) {
        return transactions
                .sql()
                .list(
                        "select holder, username from usernames_at(?)",
                        row -> Map.entry(new PersonId(row.number("holder")), row.text("username")),
                        school.value())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<Account> own(PersonId person) {
        return Optional.ofNullable(transactions.entities().find(SignInRow.class, person.value()))
                .map(SignInRow::account);
    }

    @Override
    public void save(Account account) {
        var row = transactions.entities().find(SignInRow.class, account.person().value());
        if (row == null || row.version() != account.version()) {
            throw new StaleRecord("An account");
        }
        row.take(account);
        // at once, so that no mail tells a password that somebody else's change undoes
        transactions.entities().flush();
    }

    @Override
    public List<SecurityAnswer> answersOf(PersonId person) {
        return transactions
                .sql()
                .list(
                        "select question, answer_hash from security_answer where person_id = ? order by ordinal",
                        row -> new SecurityAnswer(row.text("question"), row.text("answer_hash")),
                        person.value());
    }

    @Override
    public void keepAnswers(PersonId person, List<SecurityAnswer> answers) {
        var sql = transactions.sql();
        sql.change("delete from security_answer where person_id = ?", person.value());
        for (var i = 0; i < answers.size(); i++) {
            sql.change(
                    "insert into security_answer (person_id, ordinal, question, answer_hash) values (?, ?, ?, ?)",
                    person.value(),
                    i + 1,
                    answers.get(i).question(),
                    answers.get(i).answerHash());
        }
    }

    @Override
    public Optional<ContactPreferences> preferences(PersonId person) {
        return transactions
                .sql()
                .first(
                        "select reminders_by_email from contact_preference where person_id = ? union"
                                + " select reminders from mailbox_of_released(?) where reminders is not null",
                        row -> new ContactPreferences(row.flag("reminders_by_email")),
                        person.value(),
                        person.value());
    }

    @Override
    public void keepPreferences(PersonId person, ContactPreferences preferences) {
        transactions
                .sql()
                .change(
                        """
                        insert into contact_preference (person_id, reminders_by_email) values (?, ?)
                        on conflict (person_id) do update set reminders_by_email = excluded.reminders_by_email
                        """,
                        person.value(),
                        preferences.reminders());
    }

    @Override
    public void accept(PersonId person, String audience, String version, Instant at) {
        transactions
                .sql()
                .change(
                        """
                        insert into notice_acceptance (body, person_id, audience, version, accepted_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        transactions.body(),
                        person.value(),
                        audience,
                        version,
                        at);
    }

    @Override
    public boolean anOperatorExists() {
        return answer("select an_operator_exists() answer");
    }

    @Override
    public List<PersonId> operators() {
        return transactions
                .sql()
                .list(
                        "select person_id from sign_in where operator order by person_id for update",
                        row -> new PersonId(row.number("person_id")));
    }

    @Override
    public void endOperator(PersonId person) {
        transactions.sql().list("select end_operator(?)", row -> true, person.value());
    }

    private boolean answer(String question, Object... values) {
        return transactions
                .sql()
                .first(question, row -> row.flag("answer"), values)
                .orElseThrow();
    }
}
