/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.signin.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.NotAllowed;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.port.Accounts.SecurityAnswer;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.People.Appointed;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.HelpLockedOut;
import org.ectmanager.application.signin.NewAddress;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class HelpLockedOutService implements HelpLockedOut {

    private static final int MOST_FOUND = 30;
    private static final int SHORTEST = 2;
    private static final Refusal NO_WORDS = new Refusal(
            "search",
            "search.none",
            "Enter at least two letters of the person\u2019s name, or their username or e-mail address");
    private static final Refusal OPERATOR = Refusal.of(
            "answers.operator",
            "This person runs the platform too and gets back in on the operators\u2019 sign-in page only");

    private final Transactions transactions;
    private final HelpRecords records;
    private final AnswerProof proof;

    @Activate
    public HelpLockedOutService(
            @Reference Transactions transactions, @Reference HelpRecords records, @Reference AnswerProof proof) {
        this.transactions = transactions;
        this.records = records;
        this.proof = proof;
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
                        proof.answersOf(caller, person).stream()
                                .map(SecurityAnswer::question)
                                .toList()));
    }

    @Override
    public List<Refusal> help(Caller caller, PersonId person, List<String> answers) {
        require(caller);
        requireFound(caller, person);
        var refusal = proof.refusal(caller, person, answers);
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        return sending(caller, person, () -> {
            tell(
                    person,
                    "recovery.helped",
                    "Both security questions were answered; a link went to the own address",
                    "");
            records.kept().outbox().put("recovery.asked", Map.of("person", Long.toString(person.value())));
            return List.of();
        });
    }

    @Override
    public List<Refusal> move(Caller caller, PersonId person, List<String> answers, NewAddress typed) {
        require(caller);
        requireFound(caller, person);
        return typed.understood().fold(address -> move(caller, person, answers, typed, address), refusals -> refusals);
    }

    private List<Refusal> move(
            Caller caller, PersonId person, List<String> answers, NewAddress typed, EmailAddress address) {
        var refusal = proof.refusal(caller, person, answers);
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        return sending(caller, person, () -> {
            tell(
                    person,
                    "email.change-helped",
                    "A new e-mail address was given for somebody who lost the mailbox of the old one",
                    typed.reason().strip());
            records.kept()
                    .outbox()
                    .put(
                            "email.change-helped",
                            Map.of("person", Long.toString(person.value()), "address", address.value()));
            return List.of();
        });
    }

    /** Operators have a way of their own: nobody in an appropriate body has a hand in their account. */
    private List<Refusal> sending(Caller caller, PersonId person, Supplier<List<Refusal>> work) {
        var operator = transactions.in(
                Scope.of(person),
                () -> records.kept().accounts().own(person).orElseThrow().operator());
        return operator ? List.of(OPERATOR) : transactions.in(caller.scope(), work);
    }

    private void tell(PersonId person, String kind, String sentence, String reason) {
        records.audit()
                .record(Happening.to("person", person.value(), kind, sentence).because(reason));
    }

    private void requireFound(Caller caller, PersonId person) {
        found(caller, person).orElseThrow(() -> new NotAllowed(Right.HELP_LOCKED_OUT));
    }

    private Optional<Helped> found(Caller caller, PersonId person) {
        return everybody(caller).filter(one -> one.id().equals(person)).findFirst();
    }

    /**
     * Whoever accepted a position here, and early career teachers who have not: one who comes from elsewhere has an
     * account, perhaps with a mailbox that is gone. Nobody helps themselves.
     */
    private Stream<Helped> everybody(Caller caller) {
        return transactions.in(caller.scope(), () -> records.kept().people().everybody()).stream()
                .filter(held ->
                        held.appointment().isAccepted() || held.appointment().position() == Position.ECT)
                .filter(held -> !held.person().id().equals(caller.person()))
                .collect(groupingBy(held -> held.person().id(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(HelpLockedOutService::helped);
    }

    private static Helped helped(List<Appointed> held) {
        var accepted =
                held.stream().filter(one -> one.appointment().isAccepted()).findFirst();
        var person = accepted.orElse(held.get(0)).person();
        return new Helped(
                person.id(),
                person.name(),
                person.email(),
                held.stream()
                        .map(one -> one.appointment().position())
                        .distinct()
                        .toList(),
                accepted.isPresent());
    }

    private void require(Caller caller) {
        if (!offered(caller)) {
            throw new NotAllowed(Right.HELP_LOCKED_OUT);
        }
    }
}
