/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.appeal.AppealReplies;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.plan.DecisionClocks;
import org.ectmanager.application.port.Appeals;
import org.ectmanager.application.port.Appeals.ToReply;
import org.ectmanager.application.port.LastDay;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class AppealRepliesService implements AppealReplies {

    private static final int DAYS_OF_WEEK = 7;

    private final Transactions transactions;
    private final Rights rights;
    private final Appeals appeals;
    private final DecisionClocks clocks;

    @Activate
    public AppealRepliesService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference Appeals appeals,
            @Reference DecisionClocks clocks) {
        this.transactions = transactions;
        this.rights = rights;
        this.appeals = appeals;
        this.clocks = clocks;
    }

    @Override
    public List<Waiting> waiting(Caller caller) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> appeals.toReply().stream()
                .map(appeal -> waiting(caller.body(), appeal))
                .sorted(Comparator.comparing(waiting -> waiting.by().lastDay()))
                .toList());
    }

    @Override
    public Optional<Waiting> of(BodyId body, long decision) {
        return appeals.toReply().stream()
                .filter(appeal -> appeal.decision() == decision)
                .map(appeal -> waiting(body, appeal))
                .findFirst();
    }

    @Override
    public int remind(BodyId body, LocalDate today) {
        return appeals.toReply().stream()
                .mapToInt(appeal -> remind(appeal, waiting(body, appeal).by().lastDay(), today))
                .sum();
    }

    private int remind(ToReply appeal, LocalDate by, LocalDate today) {
        if (today.isAfter(by)) {
            var weeks = (ChronoUnit.DAYS.between(by, today) - 1) / DAYS_OF_WEEK;
            return appeals.remind(appeal, "overdue-" + weeks, by);
        }
        return Stream.of(LastDay.IN_A_WEEK, LastDay.TOMORROW)
                .filter(last -> !by.isBefore(last.nearest(today)) && !by.isAfter(last.farthest(today)))
                .mapToInt(last -> appeals.remind(appeal, last.step(), by))
                .sum();
    }

    private Waiting waiting(BodyId body, ToReply appeal) {
        return new Waiting(
                appeal.decision(),
                appeal.induction(),
                clocks.of(body, appeal.startsOn()).replyToAppeal(appeal.copyOn()));
    }
}
