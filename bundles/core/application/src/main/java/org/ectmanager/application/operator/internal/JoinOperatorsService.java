/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.operator.JoinOperators;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class JoinOperatorsService implements JoinOperators {

    private static final Refusal USED = Refusal.of(
            "link.used", "This link was used before or is too old. Ask whoever gave it to you for a new one");

    private final Transactions transactions;
    private final OperatorInvitations invitations;
    private final OperatorAccounts operators;
    private final OperatorWays ways;
    private final Clock clock;

    @Activate
    public JoinOperatorsService(
            @Reference Transactions transactions,
            @Reference OperatorInvitations invitations,
            @Reference OperatorAccounts operators,
            @Reference OperatorWays ways,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.invitations = invitations;
        this.operators = operators;
        this.ways = ways;
        this.clock = clock;
    }

    @Override
    public String invite(Operator operator) {
        return transactions.in(operator.scope(), () -> {
            invitations.tell("operator.invited", "An operator invited another one");
            return operators.issue(Purpose.JOIN_OPERATORS);
        });
    }

    @Override
    public Optional<Invitation> invitation(String token) {
        return invitations.opened(token).map(opened -> new Invitation(opened.address()));
    }

    @Override
    public List<Refusal> ask(String token, String email, String emailAgain) {
        var handedOn =
                invitations.opened(token).filter(opened -> opened.address().isEmpty());
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
            invitations.settle(invitation, address);
            invitations.tell(
                    "operator.address-given", "Somebody who is to become an operator gave their e-mail address");
            ways.box().put(OperatorLetters.INVITED, invitation, address);
        });
        return List.of();
    }

    @Override
    public Result<String> join(String token, NewAccount form) {
        return invitations
                .opened(token)
                .flatMap(opened -> opened.address().map(address -> made(opened.hash(), form.at(address))))
                .orElse(Result.refused(USED));
    }

    private Result<String> made(String invitation, NewAccount form) {
        return operators.make(form, () -> invitations.use(invitation, form.email()), USED);
    }
}
