/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.GiveNotices;
import org.ectmanager.application.decision.NoticeGiven;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.Notice;
import org.ectmanager.domain.decision.Notice.Recipient;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class GiveNoticesService implements GiveNotices {

    private static final Refusal NOTHING = Refusal.of(
            "notice.no-decision", "There is no decision of which anybody could be told. Look at the induction again");
    private static final Refusal NOT_YOURS = Refusal.of(
            "notice.not-yours", "Decision makers, leads and administrators say who has been told. Ask one of them");

    private final Transactions transactions;
    private final Rights rights;
    private final DecisionRecords records;
    private final CaseFile caseFile;
    private final Clock clock;

    @Activate
    public GiveNoticesService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference DecisionRecords records,
            @Reference CaseFile caseFile,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.records = records;
        this.caseFile = caseFile;
        this.clock = clock;
    }

    @Override
    public Standing standing(Caller caller, long decision) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(
                caller.scope(),
                () -> new Standing(
                        records.decisions().find(decision).stream()
                                .flatMap(found -> notices(caller.body(), found).stream())
                                .toList(),
                        byHand(decision),
                        records.decisions().given(decision),
                        may(caller)));
    }

    @Override
    public List<Refusal> given(Caller caller, long decision, Change change) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        if (!may(caller)) {
            return List.of(NOT_YOURS);
        }
        return transactions.in(caller.scope(), () -> {
            var made = records.decisions().find(decision).filter(found -> found.made()
                    .isPresent());
            made.ifPresent(found -> keep(caller, found, change));
            return made.isPresent() ? List.of() : List.of(NOTHING);
        });
    }

    private void keep(Caller caller, AwaitedDecision decision, Change change) {
        var before = records.decisions().given(decision.id()).stream()
                .map(NoticeGiven::recipient)
                .collect(Collectors.toSet());
        for (var recipient : byHand(decision.id())) {
            if (change.adds(recipient) && !before.contains(recipient)) {
                var given = new NoticeGiven(
                        recipient, clock.instant(), caller.name().full());
                records.decisions().give(decision.id(), given, caller.person());
                records.tell(decision, "decision.told", words(recipient) + " was told of the decision", "");
            } else if (change.takesBack(recipient) && before.contains(recipient)) {
                records.decisions().takeBack(decision.id(), recipient);
                records.tell(decision, "decision.not-told", words(recipient) + " was not told after all", "");
            }
        }
    }

    private Set<Recipient> byHand(long decision) {
        return GiveNotices.byHand(records.decisions().unreached(decision));
    }

    private static String words(Recipient recipient) {
        return switch (recipient) {
            case EARLY_CAREER_TEACHER -> "The early career teacher";
            case HEAD_TEACHER -> "The head teacher";
            case EMPLOYER -> "The employer";
            case SECRETARY_OF_STATE -> "The Secretary of State";
        };
    }

    private List<Notice> notices(BodyId body, AwaitedDecision decision) {
        return decision.made()
                .map(made -> Notice.of(
                        made.decision(),
                        false,
                        caseFile.notices(body, decision, LocalDate.ofInstant(made.at(), clock.getZone()))))
                .orElse(List.of());
    }

    private boolean may(Caller caller) {
        return rights.allows(caller, Right.DECIDE) || rights.allows(caller, Right.AUTHORISE_ECT);
    }
}
