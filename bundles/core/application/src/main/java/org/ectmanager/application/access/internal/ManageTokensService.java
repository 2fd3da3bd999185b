/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.access.AccessToken;
import org.ectmanager.application.access.ManageTokens;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class ManageTokensService implements ManageTokens {

    private static final int LONGEST_NAME = 100;

    private final Transactions transactions;
    private final Rights rights;
    private final TokenRecords records;
    private final Clock clock;

    @Activate
    public ManageTokensService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference TokenRecords records,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public List<AccessToken> all(Caller caller) {
        rights.require(caller, Right.MANAGE_TOKENS);
        return transactions.in(caller.scope(), records.tokens()::all);
    }

    @Override
    public Optional<AccessToken> find(Caller caller, long token) {
        rights.require(caller, Right.MANAGE_TOKENS);
        return transactions.in(caller.scope(), () -> records.tokens().find(token));
    }

    @Override
    public Result<String> make(Caller caller, Wanted wanted) {
        rights.require(caller, Right.MANAGE_TOKENS);
        var refusals = refusals(wanted, LocalDate.now(clock));
        return refusals.isEmpty()
                ? Result.done(transactions.in(caller.scope(), () -> records.make(caller, wanted, clock.instant())))
                : Result.refused(refusals);
    }

    private static List<Refusal> refusals(Wanted wanted, LocalDate today) {
        var refusals = new ArrayList<Refusal>();
        var name = wanted.name().strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            refusals.add(new Refusal(
                    "name", "token.name", "Enter what the token is for, in " + LONGEST_NAME + " characters or fewer"));
        }
        if (wanted.grants().isEmpty()) {
            refusals.add(new Refusal("grants", "token.grants", "Choose what the token may read"));
        }
        if (!wanted.expiresOn().isAfter(today) || wanted.expiresOn().isAfter(today.plusYears(1))) {
            refusals.add(new Refusal(
                    "expires", "token.expires", "A token expires after today, and within a year. Choose another day"));
        }
        return refusals;
    }

    @Override
    public boolean revoke(Caller caller, long token) {
        rights.require(caller, Right.MANAGE_TOKENS);
        return transactions.in(caller.scope(), () -> {
            var counting = records.tokens().find(token).filter(found -> found.revokedAt()
                    .isEmpty());
            counting.ifPresent(found -> records.revoke(caller, found, clock.instant()));
            return counting.isPresent();
        });
    }
}
