/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.DecisionDays;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Accounts;
import org.ectmanager.application.port.Accounts.ContactPreferences;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * That an induction waits for its decision: to those who may decide, to the teacher, who may say something first, and to
 * the head teacher, whose recommendation was received (R44 to R46). Those who may decide are reminded of their last day.
 */
@Component
public final class AwaitedDecisionTeller implements Teller {

    private static final String AWAITED = "decision.awaited";
    private static final String REMINDER = "decision.reminder";

    private final Recipients recipients;
    private final Decisions decisions;
    private final Inductions inductions;
    private final Accounts accounts;
    private final Addresses addresses;

    @Activate
    public AwaitedDecisionTeller(
            @Reference Recipients recipients,
            @Reference Decisions decisions,
            @Reference Inductions inductions,
            @Reference Accounts accounts,
            @Reference Addresses addresses) {
        this.recipients = recipients;
        this.decisions = decisions;
        this.inductions = inductions;
        this.accounts = accounts;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(AWAITED, REMINDER);
    }

    /** Nothing when it was decided, or the assessment returned, before this could be told. */
    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        return decisions
                .find(Long.parseLong(facts.get("decision")))
                .filter(decision -> decision.made().isEmpty())
                .flatMap(decision -> decision.days()
                        .map(days -> new Awaited(
                                body,
                                decision,
                                days,
                                inductions.find(decision.induction()).orElseThrow())))
                .map(awaited -> kind.equals(REMINDER) ? reminders(awaited, facts.get("step")) : news(awaited))
                .orElse(List.of());
    }

    private record Awaited(
            AppropriateBodyPlugin body, AwaitedDecision decision, DecisionDays days, Induction induction) {

        String name() {
            return body.profile().name();
        }
    }

    private List<Draft> news(Awaited awaited) {
        var ect = recipients.teacher(awaited.induction()).map(person -> toTeacher(awaited, person));
        var head = recipients.heads(awaited.induction().school()).map(person -> toHead(awaited, person));
        var makers = recipients
                .deciders(awaited.induction())
                .map(reader -> toMaker(
                        awaited,
                        reader,
                        new DecisionWords(
                                "An induction waits for a decision",
                                "A final assessment was handed in with the school\u2019s recommendation. Please decide once"
                                        + " the assessment is accepted and the early career teacher was heard, or their"
                                        + " time to say something is over.")));
        return Stream.of(makers, ect, head).flatMap(letters -> letters).toList();
    }

    private List<Draft> reminders(Awaited awaited, String step) {
        return recipients
                .deciders(awaited.induction())
                .filter(reader -> DecisionWords.isOverdue(step) || wantsReminders(reader.person()))
                .map(reader -> toMaker(awaited, reader, DecisionWords.reminding(step)))
                .toList();
    }

    private boolean wantsReminders(Person person) {
        return accounts.preferences(person.id())
                .orElse(ContactPreferences.UNTIL_CHOSEN)
                .reminders();
    }

    private Draft toMaker(Awaited awaited, Reader reader, DecisionWords words) {
        var letter = Letter.to(awaited.body().profile(), reader.person(), words.subject())
                .say(words.sentence());
        reader.instead().ifPresent(instead -> letter.say(instead.why()));
        if (!awaited.decision().accepted()) {
            letter.say("The final assessment has not been accepted yet. Nothing is decided before it is.");
        }
        return letter.state(days(awaited, "The early career teacher may say something until"))
                .ask(
                        "Open the decision",
                        addresses.under(
                                awaited.body(),
                                "console/decisions/" + awaited.decision().id()));
    }

    private Draft toTeacher(Awaited awaited, Person ect) {
        return Letter.to(awaited.body().profile(), ect, "Your school has made its recommendation")
                .say("Your final assessment was handed in, and with it your school\u2019s recommendation on your"
                        + " induction. You may say what you think of it before " + awaited.name()
                        + " decides, or that there is nothing to say.")
                .state(days(awaited, "You may say something until"))
                .ask("See the recommendation", addresses.under(awaited.body(), "induction/decision"));
    }

    private Draft toHead(Awaited awaited, Person head) {
        return Letter.to(awaited.body().profile(), head, "Your recommendation was received")
                .say(awaited.name() + " has received a final assessment with your recommendation. The early career"
                        + " teacher may say something about it, and then " + awaited.name() + " decides.")
                .state(days(awaited, "The early career teacher may say something until"))
                .ask(
                        "Open the report",
                        addresses.under(
                                awaited.body(),
                                "school/" + awaited.induction().school().value() + "/reports/"
                                        + awaited.decision().report()));
    }

    private static Map<String, String> days(Awaited awaited, String heard) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(heard, "the end of " + Reason.day(awaited.days().hearBy()));
        facts.put("To be decided by", "the end of " + Reason.day(awaited.days().decideBy()));
        return facts;
    }
}
