/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.AwaitedDecision.Made;
import org.ectmanager.application.decision.DecideInduction;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail.Change;
import org.ectmanager.application.port.Decisions.Listed;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.report.WhatIf;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSets;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class DecideInductionService implements DecideInduction {

    private static final Prose REASON = Prose.page("reason", "decision.reason", "The reason");
    private static final Prose REPRESENTATIONS =
            new Prose("representations", "decision.representations", "What you say", 6000);
    private static final int MOST_LISTED = 500;
    private static final Refusal CHANGED = Refusal.of(
            "decision.changed",
            "Somebody else worked on this decision, or on the absences, posts or length that it rests on, in the"
                    + " meantime. Look at it again");
    private static final Refusal NAMED_CONTACT = Refusal.of(
            "decision.named-contact",
            "You are this teacher\u2019s named contact and may not decide (R11, guidance 2.28). Ask another decision maker");

    private final Transactions transactions;
    private final Rights rights;
    private final DecisionRecords records;
    private final CaseFile caseFile;
    private final Clock clock;

    @Activate
    public DecideInductionService(
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
    public List<Listed> awaited(Caller caller) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> records.decisions().awaited(MOST_LISTED));
    }

    @Override
    public List<Listed> made(Caller caller) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> records.decisions().made(MOST_LISTED));
    }

    @Override
    public Optional<Case> look(Caller caller, long decision) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(
                caller.scope(), () -> records.decisions().find(decision).map(found -> {
                    records.tell(found, "decision.viewed", "The appropriate body looked at the decision", "");
                    return caseFile.of(caller.body(), found);
                }));
    }

    @Override
    public OptionalLong latest(Caller caller, long induction) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> records.decisions().of(induction).stream()
                .mapToLong(AwaitedDecision::id)
                .findFirst());
    }

    @Override
    public Decider decider(Caller caller, Case file) {
        if (!rights.allows(caller, Right.DECIDE)) {
            return Decider.OTHER;
        }
        return isContact(caller, file) ? Decider.NAMED_CONTACT : Decider.DECIDES;
    }

    @Override
    public List<String> deciders(Caller caller, Case file) {
        rights.require(caller, Right.SEE_ALL_SCHOOLS);
        return transactions.in(caller.scope(), () -> records.deciders(file.induction()));
    }

    private static boolean isContact(Caller caller, Case file) {
        return file.induction().team().namedContact().equals(caller.person());
    }

    /** Whoever is overtaken looks again, and hears who has decided. */
    @Override
    public List<Refusal> decide(Caller caller, Seen seen, Choice choice) {
        rights.require(caller, Right.DECIDE);
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            records.hold(seen.id());
            return open(seen).fold(decision -> decide(caller, decision, choice), gone -> gone);
        });
    }

    @Override
    public List<Refusal> check(Caller caller, Seen seen, Choice choice) {
        rights.require(caller, Right.DECIDE);
        return transactions.in(caller.scope(), () -> open(seen)
                .fold(decision -> refusals(caller, caseFile.of(caller.body(), decision), choice), gone -> gone));
    }

    @Override
    public Result<WhatIf> ifExtended(Caller caller, Seen seen, String terms) {
        rights.require(caller, Right.DECIDE);
        return transactions.in(caller.scope(), () -> open(seen)
                .fold(decision -> ifExtended(caller, decision, terms), Result::<WhatIf>refused));
    }

    private Result<WhatIf> ifExtended(Caller caller, AwaitedDecision decision, String terms) {
        var file = caseFile.of(caller.body(), decision);
        var obstacles = obstacles(caller, file);
        return obstacles.isEmpty()
                ? extension(terms, file)
                        .map(extension -> caseFile.ifExtended(caller.body(), file.induction(), extension))
                : Result.refused(obstacles);
    }

    private List<Refusal> decide(Caller caller, AwaitedDecision decision, Choice choice) {
        var file = caseFile.of(caller.body(), decision);
        var refusals = refusals(caller, file, choice);
        if (refusals.isEmpty()) {
            chosen(choice, file).map(outcome -> {
                var made = new Made(
                        outcome,
                        choice.reason().strip(),
                        clock.instant(),
                        caller.name().full());
                records.make(caller.body(), decision.made(made), file.induction(), caller.person());
                return outcome;
            });
        }
        return refusals;
    }

    private static List<Refusal> refusals(Caller caller, Case file, Choice choice) {
        if (isContact(caller, file)) {
            return List.of(NAMED_CONTACT);
        }
        var refusals = new ArrayList<>(obstacles(caller, file));
        chosen(choice, file).fold(fine -> true, wrong -> refusals.addAll(wrong));
        refusals.addAll(REASON.wrong(choice.reason(), "Enter what the decision rests on"));
        return refusals;
    }

    private static List<Refusal> obstacles(Caller caller, Case file) {
        return isContact(caller, file)
                ? List.of(NAMED_CONTACT)
                : file.findings().stream()
                        .filter(Finding::stops)
                        .map(finding -> finding.asRefusal(""))
                        .toList();
    }

    private static Result<Decision> chosen(Choice choice, Case file) {
        return switch (choice.outcome()) {
            case "pass" -> Result.done(new Decision.Pass());
            case "fail" -> Result.done(new Decision.Fail());
            case "extend" -> extension(choice.terms(), file).map(Decision.Extend::new);
            default -> Result.refused(new Refusal("outcome", "decision.outcome", "Choose pass, fail or extend"));
        };
    }

    private static Result<AgreedExtension> extension(String typed, Case file) {
        try {
            return AgreedExtension.read(
                            new BigDecimal(typed.strip()),
                            RuleSets.on(file.induction().startsOn()))
                    .fold(
                            Result::done,
                            refusals -> Result.refused(refusals.stream()
                                    .map(refusal -> new Refusal("terms", refusal.code(), refusal.sentence()))
                                    .toList()));
        } catch (NumberFormatException wrong) {
            return Result.refused(new Refusal(
                    "terms", "decision.terms", "Enter by how many terms, with at most one decimal, such as 1 or 0.5"));
        }
    }

    @Override
    public Optional<Case> own(Caller caller) {
        return transactions.in(
                caller.scope(), () -> records.own(caller.person()).map(decision -> {
                    records.viewed(decision, "The early career teacher looked at the decision");
                    return caseFile.of(caller.body(), decision);
                }));
    }

    @Override
    public Optional<Case> own(Caller caller, long induction) {
        return transactions.in(
                caller.scope(), () -> records.madeOn(caller.person(), induction).map(decision -> {
                    records.viewed(decision, "The early career teacher looked at the decision");
                    return caseFile.of(caller.body(), decision);
                }));
    }

    @Override
    public boolean isDecided(Caller caller, long induction) {
        return transactions.in(
                caller.scope(), () -> records.madeOn(caller.person(), induction).isPresent());
    }

    @Override
    public Optional<AwaitedDecision> ownStanding(Caller caller) {
        return transactions.in(caller.scope(), () -> records.own(caller.person()));
    }

    @Override
    public List<Refusal> represent(Caller caller, Seen seen, String representations) {
        var wrong = REPRESENTATIONS.tooLong(representations);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return transactions.unlessOvertaken(caller.scope(), CHANGED, () -> {
            records.hold(seen.id());
            var own = records.own(caller.person())
                    .filter(decision -> decision.id() == seen.id() && decision.version() == seen.version())
                    .filter(decision -> decision.made().isEmpty());
            own.ifPresent(decision -> {
                records.decisions().save(decision.heard(representations.strip(), clock.instant()));
                records.tell(decision, "decision.heard", "The early career teacher was heard", "");
            });
            return own.isPresent() ? List.of() : List.of(CHANGED);
        });
    }

    /** The decision as it was seen and not made since; refused with what happened meanwhile. */
    private Result<AwaitedDecision> open(Seen seen) {
        return records.decisions()
                .find(seen.id())
                .map(decision -> decision.made()
                        .map(made -> Result.<AwaitedDecision>refused(List.of(decided(decision, made))))
                        .orElseGet(() -> decision.version() == seen.version()
                                ? Result.done(decision)
                                : Result.refused(List.of(CHANGED))))
                .orElse(Result.refused(List.of(CHANGED)));
    }

    private Refusal decided(AwaitedDecision decision, Made made) {
        var own = records.maker(decision).filter(Change::own).isPresent();
        return Refusal.of(
                "decision.decided",
                new Change(made.at(), made.by(), own).told("decided this", clock.getZone()) + ": "
                        + outcome(made.decision()) + ". Nothing that you sent "
                        + (own ? "again " : "") + "was saved. Read the decision below");
    }

    private static String outcome(Decision decision) {
        if (decision instanceof Decision.Extend extend) {
            return "induction is extended by " + extend.extension().terms().inWords();
        }
        return decision instanceof Decision.Pass ? "induction is passed" : "induction is failed";
    }
}
