/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.link.LinkOwners;
import org.ectmanager.application.operator.RecoverOperator;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.Account;
import org.ectmanager.application.signin.OpeningRecords;
import org.ectmanager.application.signin.Proofs.Owner;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The link is shown on the console, or made when its mail is written: no queue and no log ever holds it. */
@Component
public final class RecoverOperatorService implements RecoverOperator {

    private static final Refusal UNKNOWN = Refusal.of(
            "operator.unknown", "No operator has this username or e-mail address. Type it as at the sign-in");
    private static final Refusal USED = Refusal.of(
            LINK_USED, "This link was used before or is too old. Ask for a new one at the sign-in, or on the console");

    private final Transactions transactions;
    private final OpeningRecords records;
    private final LinkOwners owners;
    private final OperatorWays ways;
    private final Clock clock;

    @Activate
    public RecoverOperatorService(
            @Reference Transactions transactions,
            @Reference OpeningRecords records,
            @Reference LinkOwners owners,
            @Reference OperatorWays ways,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.owners = owners;
        this.ways = ways;
        this.clock = clock;
    }

    @Override
    public Result<String> link(String login) {
        return transactions.in(Scope.platform(), () -> records.kept()
                .accounts()
                .withLogin(login.strip())
                .filter(records.kept().accounts().operators()::contains)
                .map(person -> {
                    tell(person, "operator.link-made", "A link for an operator to get back in was made on the console");
                    return Result.done(ways.links().issue(person));
                })
                .orElse(Result.refused(UNKNOWN)));
    }

    @Override
    public List<Refusal> ask(String login) {
        var typed = login.strip().toLowerCase(Locale.ROOT);
        var now = clock.instant();
        var wait = transactions.in(Scope.nobody(), () -> ways.requests().take(typed, now));
        if (wait.isPresent()) {
            return List.of(wait.get());
        }
        transactions.run(Scope.platform(), () -> asked(typed));
        return List.of();
    }

    private void asked(String typed) {
        records.kept()
                .accounts()
                .withLogin(typed)
                .filter(records.kept().accounts().operators()::contains)
                .ifPresent(person -> {
                    tell(
                            person,
                            "operator.link-asked",
                            "A link for an operator to get back in was asked for at the sign-in");
                    ways.box().put(OperatorLetters.ASKED, person);
                });
    }

    @Override
    public boolean open(String token) {
        return owner(token).isPresent();
    }

    @Override
    public List<Refusal> choose(String token, String password, String again) {
        return owner(token)
                .map(person -> choose(person, records.secrets().tokenHash(token), password, again))
                .orElse(List.of(USED));
    }

    private List<Refusal> choose(PersonId person, String link, String password, String again) {
        var owner = transactions.in(
                scope(person),
                () -> Owner.of(records.kept().people().find(person).orElseThrow(), account(person), Optional.empty()));
        var refusal = records.proofs().refusal(password, again, owner);
        if (refusal.isPresent()) {
            return List.of(refusal.get());
        }
        var chosen = records.proofs().chosen(password);
        return transactions.in(scope(person), () -> replace(person, link, chosen));
    }

    private List<Refusal> replace(PersonId person, String link, Account.Password.Chosen chosen) {
        if (!account(person).operator() || !records.kept().links().use(link, clock.instant())) {
            return List.of(USED);
        }
        records.kept().accounts().save(account(person).with(chosen));
        records.kept().closeOtherWaysIn(person);
        tell(person, "operator.recovered", "An operator chose a new password by a link");
        ways.box().put(OperatorLetters.RECOVERED, person);
        return List.of();
    }

    private Optional<PersonId> owner(String token) {
        return owners.of(token, Purpose.RECOVER_OPERATOR).flatMap(linked -> {
            var person = linked.person().orElseThrow();
            return transactions.in(scope(person), () -> records.kept()
                    .links()
                    .find(linked.hash())
                    .filter(link -> link.open(clock.instant()))
                    .map(link -> person));
        });
    }

    private Account account(PersonId person) {
        return records.kept().accounts().own(person).orElseThrow();
    }

    private void tell(PersonId person, String kind, String sentence) {
        records.audit().record(Happening.to("person", person.value(), kind, sentence));
    }

    private static Scope scope(PersonId person) {
        return new Scope.Platform(Optional.of(person));
    }
}
