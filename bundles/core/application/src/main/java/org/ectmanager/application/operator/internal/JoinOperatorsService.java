/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import static org.ectmanager.application.message.Letter.TO_OPERATORS;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.link.LinkOwners;
import org.ectmanager.application.operator.JoinOperators;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Links.Link;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.OpeningRecords;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The link from the mail is kept where messages to operators are. It proves the address and is used up by nobody: the
 * invitation that it speaks for is, in the transaction that makes the account.
 */
@Component
public final class JoinOperatorsService implements JoinOperators {

    private static final Refusal USED = Refusal.of(
            "link.used", "This link was used before or is too old. Ask whoever gave it to you for a new one");

    private final Transactions transactions;
    private final OpeningRecords records;
    private final OperatorAccounts operators;
    private final OperatorWays ways;
    private final LinkOwners owners;
    private final Clock clock;

    @Activate
    public JoinOperatorsService(
            @Reference Transactions transactions,
            @Reference OpeningRecords records,
            @Reference OperatorAccounts operators,
            @Reference OperatorWays ways,
            @Reference LinkOwners owners,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.operators = operators;
        this.ways = ways;
        this.owners = owners;
        this.clock = clock;
    }

    /** An invitation, and the address that the token proves. */
    private record Opened(String hash, Optional<EmailAddress> address) {}

    @Override
    public String invite(Operator operator) {
        return transactions.in(operator.scope(), () -> {
            tell("operator.invited", "An operator invited another one");
            return operators.issue(Purpose.JOIN_OPERATORS);
        });
    }

    @Override
    public Optional<Invitation> invitation(String token) {
        return opened(token).map(opened -> new Invitation(opened.address()));
    }

    @Override
    public List<Refusal> ask(String token, String email, String emailAgain) {
        var handedOn = opened(token).filter(opened -> opened.address().isEmpty());
        if (handedOn.isEmpty()) {
            return List.of(USED);
        }
        var hash = handedOn.get().hash();
        return Typed.address(email, emailAgain).fold(address -> ask(hash, address), refusals -> refusals);
    }

    private List<Refusal> ask(String invitation, EmailAddress address) {
        var now = clock.instant();
        var wait = transactions.in(Scope.nobody(), () -> ways.requests().take(invitation, now));
        if (wait.isPresent()) {
            return List.of(new Refusal("email", wait.get().code(), wait.get().sentence()));
        }
        transactions.run(Scope.platform(), () -> {
            records.kept().links().settle(invitation, address.value());
            tell("operator.address-given", "Somebody who is to become an operator gave their e-mail address");
            ways.box().put(OperatorLetters.INVITED, invitation, address);
        });
        return List.of();
    }

    @Override
    public Result<String> join(String token, NewAccount form) {
        return opened(token)
                .flatMap(opened -> opened.address().map(address -> made(opened.hash(), form.at(address))))
                .orElse(Result.refused(USED));
    }

    private Result<String> made(String invitation, NewAccount form) {
        return operators.make(
                form,
                () -> isFor(invitation, form.email()) && records.kept().links().use(invitation, clock.instant()),
                USED);
    }

    private Optional<Opened> opened(String token) {
        return owners.of(token, Purpose.JOIN_OPERATORS)
                .flatMap(linked -> linked.body().isEmpty() ? handedOn(linked.hash()) : fromMail(linked.hash()));
    }

    private Optional<Opened> handedOn(String hash) {
        return transactions.in(
                Scope.platform(), () -> open(hash).map(link -> new Opened(link.tokenHash(), Optional.empty())));
    }

    private Optional<Opened> fromMail(String hash) {
        return transactions
                .in(Scope.of(TO_OPERATORS), () -> open(hash))
                .map(link -> Proof.read(link.detail()))
                .filter(proof -> transactions.in(
                        Scope.platform(),
                        () -> isFor(proof.invitation(), proof.address().value())))
                .map(proof -> new Opened(proof.invitation(), Optional.of(proof.address())));
    }

    /** Whether an invitation is open and this the last address that was given with it. */
    private boolean isFor(String invitation, String address) {
        return open(invitation).filter(link -> link.detail().equals(address)).isPresent();
    }

    private Optional<Link> open(String hash) {
        return records.kept().links().find(hash).filter(link -> link.open(clock.instant()));
    }

    private void tell(String kind, String sentence) {
        records.audit().record(new Happening(kind, "operator", Optional.empty(), sentence, ""));
    }
}
