/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.operator.internal;

import java.time.Clock;
import java.util.Optional;
import org.ectmanager.application.operator.FirstOperator;
import org.ectmanager.application.people.NewAccount;
import org.ectmanager.application.port.Links.Purpose;
import org.ectmanager.application.port.OperatorFiles;
import org.ectmanager.application.port.OperatorFiles.Note;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.signin.OpeningRecords;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whoever holds this link owns the machine and everything on it, so that a taken address is told. */
@Component
public final class FirstOperatorService implements FirstOperator {

    private static final Refusal USED = Refusal.of(
            "link.used",
            "This link was used before or is too old. The first operator\u2019s link is made anew at each start");

    private final Transactions transactions;
    private final OpeningRecords records;
    private final OperatorAccounts operators;
    private final OperatorFiles files;
    private final Clock clock;

    @Activate
    public FirstOperatorService(
            @Reference Transactions transactions,
            @Reference OpeningRecords records,
            @Reference OperatorAccounts operators,
            @Reference OperatorFiles files,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.records = records;
        this.operators = operators;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public Optional<String> link() {
        return transactions.in(Scope.platform(), () -> {
            if (records.kept().accounts().anOperatorExists()) {
                return Optional.empty();
            }
            records.kept().links().withdraw(Purpose.FIRST_OPERATOR);
            return Optional.of(operators.issue(Purpose.FIRST_OPERATOR));
        });
    }

    @Override
    public boolean open(String token) {
        var hash = records.secrets().tokenHash(token);
        return transactions.in(Scope.platform(), () -> isOpen(hash));
    }

    private boolean isOpen(String hash) {
        return records.kept()
                .links()
                .find(hash)
                .filter(link -> link.open(clock.instant()))
                .filter(link -> link.purpose() == Purpose.FIRST_OPERATOR
                        && !records.kept().accounts().anOperatorExists())
                .isPresent();
    }

    @Override
    public Result<String> begin(String token, NewAccount form) {
        if (!open(token)) {
            return Result.refused(USED);
        }
        var hash = records.secrets().tokenHash(token);
        return operators
                .make(form, () -> isOpen(hash) && records.kept().links().use(hash, clock.instant()), USED)
                .map(username -> {
                    files.remove(Note.FIRST_OPERATOR_LINK);
                    return username;
                });
    }
}
