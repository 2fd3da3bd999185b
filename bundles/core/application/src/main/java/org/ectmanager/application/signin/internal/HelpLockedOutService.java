/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.port.Accounts.SecurityAnswer;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.HelpLockedOut;
import org.ectmanager.application.signin.Proofs;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** As at signing in, a try counts before it is compared, and answers are compared outside any transaction. */
@Component
public final class HelpLockedOutService implements HelpLockedOut {

    private static final int MOST_FOUND = 30;
    private static final int SHORTEST = 2;
    private static final Refusal NO_WORDS = new Refusal(
            "search",
            "search.none",
            "Enter at least two letters of the person\u2019s name, or their username or e-mail address");
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
    public HelpLockedOutService(
            @Reference Transactions transactions,
            @Reference HelpRecords records,
            @Reference Proofs proofs,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.proofs = proofs;
        this.clock = clock;
    }

    @Override
    public boolean offered(Caller caller) {
        return records.offered(caller);
    }

    @Override
    public Result<List<Helped>> find(Caller caller, String search) {
        require(caller);
        var wanted = search.strip().toLowerCase(Locale.UK);
        if (wanted.length() < SHORTEST) {
            return Result.refused(NO_WORDS);
        }
        var login =
                transactions.in(caller.scope(), () -> records.kept().accounts().withLogin(wanted));
        return Result.done(everybody(caller)
                .filter(one -> login.filter(one.id()::equals).isPresent() || fits(one, wanted))
                .limit(MOST_FOUND)
                .toList());
    }

    /** The part behind the at sign says where people work, not who they are. */
    private static boolean fits(Helped one, String wanted) {
        var address = one.email().value();
        return one.name().full().toLowerCase(Locale.UK).contains(wanted)
                || address.substring(0, address.lastIndexOf('@'))
                        .toLowerCase(Locale.UK)
                        .contains(wanted);
    }

    @Override
    public Optional<Asked> ask(Caller caller, PersonId person) {
        require(caller);
        return found(caller, person)
                .map(one -> new Asked(
                        one,
                        answersOf(caller, person).stream()
                                .map(SecurityAnswer::question)
                                .toList()));
    }

    @Override
    public List<Refusal> help(Caller caller, PersonId person, List<String> answers) {
        require(caller);
        found(caller, person).orElseThrow(() -> new NotAllowed(Right.HELP_LOCKED_OUT));
        var kept = answersOf(caller, person);
        if (kept.isEmpty()) {
            return List.of(NONE);
        }
        var now = clock.instant();
        var wait = transactions.in(caller.scope(), () -> take(person, now));
        if (wait.isPresent()) {
            return List.of(wait.get());
        }
        var right = answers.size() == kept.size();
        for (var i = 0; i < kept.size(); i++) {
            right &= proofs.isAnswer(i < answers.size() ? answers.get(i) : "", kept.get(i));
        }
        return right ? send(caller, person) : refuse(caller, person);
    }

    /** Only staff of the body can try, so a try during the wait counts too: whoever does not wait, waits longer. */
    private Optional<Refusal> take(PersonId person, Instant now) {
        var before = records.tries().hold(key(person));
        var after = before.failed(now);
        records.tries().keep(key(person), after);
        return before.mustWait(now)
                ? Optional.of(after.refusal("answer1", "answers.wait", "answers", now))
                : Optional.empty();
    }

    private List<Refusal> send(Caller caller, PersonId person) {
        transactions.run(caller.scope(), () -> {
            records.tries().forget(key(person));
            tell(person, "recovery.helped", "Both security questions were answered; a link went to the own address");
            records.kept().outbox().put("recovery.asked", Map.of("person", Long.toString(person.value())));
        });
        return List.of();
    }

    private List<Refusal> refuse(Caller caller, PersonId person) {
        transactions.run(
                caller.scope(),
                () -> tell(
                        person, "recovery.answers-wrong", "Security questions were answered wrongly on the telephone"));
        return List.of(WRONG);
    }

    private void tell(PersonId person, String kind, String sentence) {
        records.audit().record(Happening.to("person", person.value(), kind, sentence));
    }

    private List<SecurityAnswer> answersOf(Caller caller, PersonId person) {
        return transactions.in(caller.scope(), () -> records.kept().accounts().answersOf(person));
    }

    private Optional<Helped> found(Caller caller, PersonId person) {
        return everybody(caller).filter(one -> one.id().equals(person)).findFirst();
    }

    /** Whoever accepted a position here; nobody helps themselves. */
    private Stream<Helped> everybody(Caller caller) {
        return transactions.in(caller.scope(), () -> records.kept().people().everybody()).stream()
                .filter(held -> held.appointment().isAccepted())
                .filter(held -> !held.person().id().equals(caller.person()))
                .collect(groupingBy(held -> held.person().id(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(HelpLockedOutService::helped);
    }

    private static Helped helped(List<Appointed> held) {
        var person = held.get(0).person();
        return new Helped(
                person.id(),
                person.name(),
                person.email(),
                held.stream()
                        .map(one -> one.appointment().position())
                        .distinct()
                        .toList());
    }

    private void require(Caller caller) {
        if (!offered(caller)) {
            throw new NotAllowed(Right.HELP_LOCKED_OUT);
        }
    }

    /** In letters that no typed login has: those are counted in small ones. */
    private static String key(PersonId person) {
        return "ANSWERS " + person.value();
    }
}
