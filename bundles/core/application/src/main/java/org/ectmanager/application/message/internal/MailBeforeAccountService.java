/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.entry.SchoolEntry;
import org.ectmanager.application.entry.SchoolEntry.State;
import org.ectmanager.application.message.MailBeforeAccount;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Letters.Refused;
import org.ectmanager.application.port.SchoolEntries;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class MailBeforeAccountService implements MailBeforeAccount {

    private static final String INVITED = "lead.invited";

    private final Transactions transactions;
    private final Rights rights;
    private final SchoolEntries entries;
    private final Mailbag bag;
    private final AuditTrail audit;

    @Activate
    public MailBeforeAccountService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference SchoolEntries entries,
            @Reference Mailbag bag,
            @Reference AuditTrail audit) {
        this.transactions = transactions;
        this.rights = rights;
        this.entries = entries;
        this.bag = bag;
        this.audit = audit;
    }

    @Override
    public Optional<Lost> toApplicant(Caller caller, SchoolId school) {
        return rights.allows(caller, Right.AUTHORISE_SCHOOL)
                ? transactions.in(caller.scope(), () -> lost(ofApplicant(school)))
                : Optional.empty();
    }

    @Override
    public void settleApplicant(Caller caller, SchoolId school, How how) {
        rights.require(caller, Right.AUTHORISE_SCHOOL);
        transactions.run(caller.scope(), () -> {
            if (settled(ofApplicant(school), how)) {
                audit.record(Happening.to("school", school.value(), kind(how), sentence(how, "the applicant")));
            }
        });
    }

    @Override
    public Optional<Lost> toLeads(Operator operator, BodyId body) {
        return transactions.in(operator.towards(body), () -> lost(bag.letters().refused(INVITED)));
    }

    @Override
    public void settleLeads(Operator operator, BodyId body, How how) {
        transactions.run(operator.towards(body), () -> {
            if (settled(bag.letters().refused(INVITED), how)) {
                audit.record(new Happening(kind(how), "body", Optional.empty(), sentence(how, "an invited lead"), ""));
            }
        });
    }

    /** What the application has come to since is said by a later mail, or to somebody who has an account. */
    private List<Refused> ofApplicant(SchoolId school) {
        return entries.find(school).stream()
                .flatMap(entry -> said(entry).stream()
                        .flatMap(kind -> bag.letters().refused(kind).stream())
                        .filter(letter -> letter.to().equals(entry.applicant().email())))
                .toList();
    }

    private static Optional<String> said(SchoolEntry entry) {
        if (entry.state() == State.QUERIED) {
            return Optional.of("school.queried");
        }
        return entry.state() == State.REFUSED ? Optional.of("school.refused") : Optional.empty();
    }

    private static Optional<Lost> lost(List<Refused> letters) {
        return letters.stream().findFirst().map(latest -> new Lost(latest.to(), letters.size(), latest.at()));
    }

    private boolean settled(List<Refused> letters, How how) {
        var messages = letters.stream().map(Refused::message).collect(Collectors.toSet());
        return how == How.AGAIN
                ? bag.letters().again(messages) > 0
                : messages.stream().mapToInt(bag.letters()::drop).sum() > 0;
    }

    private static String kind(How how) {
        return how == How.AGAIN ? "mail.sent-again" : "mail.given-up";
    }

    private static String sentence(How how, String reader) {
        return how == How.AGAIN
                ? "Mail to " + reader + " that was refused was sent again"
                : "Mail to " + reader + " that was refused was given up";
    }
}
