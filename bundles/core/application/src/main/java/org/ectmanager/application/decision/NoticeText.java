/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ectmanager.application.decision.AwaitedDecision.Made;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.port.Schools;
import org.ectmanager.application.port.Scope;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.decision.Appeal;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.decision.Notice;
import org.ectmanager.domain.decision.Notice.Content;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The words of a notice: a sentence for everything that {@link Notice} says it has to state (R47, R48). */
@Component(service = NoticeText.class)
public final class NoticeText {

    private final Transactions transactions;
    private final Schools schools;
    private final Clock clock;

    @Activate
    public NoticeText(@Reference Transactions transactions, @Reference Schools schools, @Reference Clock clock) {
        this.transactions = transactions;
        this.schools = schools;
        this.clock = clock;
    }

    /** Who hears an appeal about this induction: another one where it is served in Wales (R5, guidance 4.9). */
    public Appeal.Authority authority(BodyId body, Induction induction) {
        return transactions.in(
                Scope.of(body),
                () -> Appeal.Authority.forEstablishment(
                        schools.find(induction.school()).orElseThrow().typeCode()));
    }

    /** The paragraphs of the notice: whose it is, what it has to state, and what the decision rests on. */
    public List<String> paragraphs(AppropriateBodyPlugin body, Induction induction, Made made) {
        var facts = facts(body, induction, made);
        var paragraphs = new ArrayList<String>();
        paragraphs.add("This is the written notice of the decision of "
                + body.profile().name() + " on the statutory induction of "
                + induction.name().full() + ".");
        Notice.contents(made.decision()).forEach(content -> paragraphs.add(sentence(content, facts)));
        paragraphs.add("What the decision rests on: " + made.reason());
        return List.copyOf(paragraphs);
    }

    /** How the notice states one of the things it has to. */
    public String sentence(AppropriateBodyPlugin body, Induction induction, Made made, Content content) {
        return sentence(content, facts(body, induction, made));
    }

    /**
     * What the sentences need.
     *
     * @param on day of the decision, on which the notice goes by e-mail
     */
    private record Facts(Decision decision, LocalDate on, StatutoryClocks clocks, Appeal.Authority authority) {

        RuleSet.Appeals appeals() {
            return RuleSets.on(on).appeals();
        }
    }

    private Facts facts(AppropriateBodyPlugin body, Induction induction, Made made) {
        return new Facts(
                made.decision(),
                LocalDate.ofInstant(made.at(), clock.getZone()),
                new StatutoryClocks(body.calendar().workingDays(), RuleSets.on(induction.startsOn())),
                authority(body.profile().id(), induction));
    }

    private static String sentence(Content content, Facts facts) {
        return switch (content) {
            case DECISION -> "The decision: " + outcome(facts.decision());
            case DATE_OF_DECISION -> "It was made on " + Reason.day(facts.on()) + ".";
            case LENGTH_OF_EXTENSION -> "The extension is of " + length(facts.decision()) + ".";
            case RIGHT_OF_APPEAL -> facts.authority().sentence(facts.appeals());
            case ADDRESS_FOR_APPEAL ->
                "A notice of appeal is sent to: " + facts.authority().address(facts.appeals()) + ".";
            case TIME_FOR_APPEAL ->
                "It has to arrive there by "
                        + Reason.day(facts.clocks().appeal(facts.on()).appealBy()) + ".";
        };
    }

    private static String outcome(Decision decision) {
        if (decision instanceof Decision.Pass) {
            return "induction has been completed satisfactorily.";
        }
        return decision instanceof Decision.Extend
                ? "induction is extended."
                : "induction has not been completed satisfactorily (failed).";
    }

    private static String length(Decision decision) {
        if (decision instanceof Decision.Extend extend) {
            return extend.extension().terms().inWords();
        }
        return "no term";
    }
}
