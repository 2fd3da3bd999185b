/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.sample;

import java.util.List;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.People;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Secrets;
import org.ectmanager.application.port.StaleRecord;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.Account.Password.Chosen;
import org.ectmanager.application.signin.FinishSignIn;
import org.ectmanager.application.signin.FinishSignIn.Answered;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.sample.SignInSheet.Line;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes through the steps of the first sign-in for somebody who was brought in. */
@Component(service = FinishedAccounts.class)
public final class FinishedAccounts {

    private static final int TRIES = 5;

    private final Transactions transactions;
    private final People people;
    private final Accounts accounts;
    private final FinishSignIn steps;
    private final Secrets secrets;

    @Activate
    public FinishedAccounts(
            @Reference Transactions transactions,
            @Reference People people,
            @Reference Accounts accounts,
            @Reference FinishSignIn steps,
            @Reference Secrets secrets) {
        this.transactions = transactions;
        this.people = people;
        this.accounts = accounts;
        this.steps = steps;
        this.secrets = secrets;
    }

    String password() {
        return secrets.oneTimePassword();
    }

    /** Somebody of this body as the one who asks. */
    Caller caller(BodyId body, String email) {
        var person = person(email);
        return transactions.in(Scope.of(body, person), () -> {
            var known = people.find(person).orElseThrow();
            return new Caller(body, person, known.name(), people.appointmentsOf(person));
        });
    }

    /** A random password, with which somebody can sign. */
    String choosePassword(Caller caller) {
        var password = password();
        unhindered(() -> own(caller).password() instanceof Chosen
                ? replace(caller, password)
                : steps.choosePassword(caller, password, password));
        return password;
    }

    /** Of somebody who was finished before the loading was interrupted: nobody has seen that password. */
    private List<Refusal> replace(Caller caller, String password) {
        var chosen = new Chosen(secrets.hash(password));
        transactions.run(caller.scope(), () -> accounts.save(own(caller).with(chosen)));
        return List.of();
    }

    private Account own(Caller caller) {
        return transactions.in(
                caller.scope(), () -> accounts.own(caller.person()).orElseThrow());
    }

    /** A random password, answers, preferences and the notice; then the account is as if used before. */
    Line finish(Caller caller, Position position) {
        var password = choosePassword(caller);
        var answers = steps.questions().stream()
                .limit(2)
                .map(question -> new Answered(question, secrets.oneTimePassword()))
                .toList();
        unhindered(() -> own(caller).questionsDone() ? List.of() : steps.answerQuestions(caller, answers));
        unhindered(() -> {
            steps.choosePreferences(caller, true);
            return List.of();
        });
        steps.notice(caller).ifPresent(notice -> unhindered(() -> steps.acceptNotice(caller, notice.version(), true)));
        return line(caller.person(), position.title(), password);
    }

    /** Somebody brought in, as one who asks and can sign. */
    record Signer(Caller caller, String password) {}

    Line line(PersonId person, String role, String password) {
        return transactions.in(Scope.of(person), () -> {
            var name = people.find(person).map(Person::name).orElseThrow();
            return new Line(
                    role, name.full(), accounts.own(person).orElseThrow().username(), password);
        });
    }

    PersonId person(String email) {
        return transactions
                .in(Scope.nobody(), () -> people.withEmail(new EmailAddress(email)))
                .orElseThrow();
    }

    /** The mail with the one-time password may be written at the same moment and change the same account. */
    private static void unhindered(Step step) {
        for (var attempt = 1; ; attempt++) {
            try {
                Refused.unless(step.take());
                return;
            } catch (StaleRecord overtaken) {
                if (attempt == TRIES) {
                    throw overtaken;
                }
            }
        }
    }

    private interface Step {

        List<Refusal> take();
    }
}
