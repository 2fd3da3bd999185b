/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Accounts.SecurityAnswer;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Proofs;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The first proof: a person's answers, as staff type them. A try counts before it is compared, outside any transaction. */
@Component(service = AnswerProof.class)
public final class AnswerProof {

    private static final Refusal WRONG = new Refusal(
            "answer1",
            "answers.wrong",
            "These are not the answers that were given. Ask the person again, or end the call if you have doubts");
    private static final Refusal NONE = Refusal.of(
            "answers.none",
            "This person has not answered any security questions. Their head teacher or induction lead can send a link");

    private final Transactions transactions;
    private final HelpRecords records;
    private final Proofs proofs;
    private final Clock clock;

    @Activate
    public AnswerProof(
            @Reference Transactions transactions,
            @Reference HelpRecords records,
            @Reference Proofs proofs,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.proofs = proofs;
        this.clock = clock;
    }

    List<SecurityAnswer> answersOf(Caller caller, PersonId person) {
        return transactions.in(caller.scope(), () -> records.kept().accounts().answersOf(person));
    }

    /** Why these answers prove nothing; empty when they are right, which ends the slow-down. */
    Optional<Refusal> refusal(Caller caller, PersonId person, List<String> answers) {
        var kept = answersOf(caller, person);
        if (kept.isEmpty()) {
            return Optional.of(NONE);
        }
        var now = clock.instant();
        var wait = transactions.in(caller.scope(), () -> take(person, now));
        if (wait.isPresent()) {
            return wait;
        }
        var right = answers.size() == kept.size();
        for (var i = 0; i < kept.size(); i++) {
            right &= proofs.isAnswer(i < answers.size() ? answers.get(i) : "", kept.get(i));
        }
        return right ? settle(caller, person) : refuse(caller, person);
    }

    /** A try counts before it is looked at, so that many at once are counted too. None is looked at during the wait. */
    private Optional<Refusal> take(PersonId person, Instant now) {
        var before = records.tries().hold(key(person));
        if (before.mustWait(now)) {
            return Optional.of(before.refusal("answer1", "answers.wait", "answers", now));
        }
        records.tries().keep(key(person), before.failed(now));
        return Optional.empty();
    }

    private Optional<Refusal> settle(Caller caller, PersonId person) {
        transactions.run(caller.scope(), () -> records.tries().forget(key(person)));
        return Optional.empty();
    }

    private Optional<Refusal> refuse(Caller caller, PersonId person) {
        transactions.run(caller.scope(), () -> records.audit()
                .record(Happening.to(
                        "person",
                        person.value(),
                        "recovery.answers-wrong",
                        "Security questions were answered wrongly on the telephone")));
        return Optional.of(WRONG);
    }

    /** In letters that no typed login has: those are counted in small ones. */
    private static String key(PersonId person) {
        return "ANSWERS " + person.value();
    }
}
