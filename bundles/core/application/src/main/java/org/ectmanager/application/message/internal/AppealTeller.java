/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.appeal.AppealWords;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Appeals;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.domain.decision.AppealProcedure;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.StatutoryClocks;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSets;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The mails about what is recorded of an appeal (R48 to R51): to the teacher, of what a head teacher acts on to the head
 * teacher, and of the copy that starts the time to reply to those who decide. Only the teacher's says what it was; the
 * others name nobody.
 */
@Component
public final class AppealTeller implements Teller {

    private static final String TAKEN_BACK = "appeal.taken-back";

    /** What dismissal and the list of those who have failed depend on (R50, R51), and what changes the decision. */
    private static final Set<Kind> FOR_HEADS = EnumSet.of(Kind.NOT_WANTED, Kind.MADE, Kind.WITHDRAWN, Kind.OUTCOME);

    private final Appeals appeals;
    private final Decisions decisions;
    private final Inductions inductions;
    private final Recipients recipients;
    private final Addresses addresses;

    @Activate
    public AppealTeller(
            @Reference Appeals appeals,
            @Reference Decisions decisions,
            @Reference Inductions inductions,
            @Reference Recipients recipients,
            @Reference Addresses addresses) {
        this.appeals = appeals;
        this.decisions = decisions;
        this.inductions = inductions;
        this.recipients = recipients;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("appeal.recorded", "appeal.corrected", TAKEN_BACK);
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var decision = decisions.find(Long.parseLong(facts.get("decision"))).orElseThrow();
        var induction = inductions.find(decision.induction()).orElseThrow();
        var number = Long.parseLong(facts.get("step"));
        var recorded = appeals.of(decision.id()).stream()
                .filter(found -> found.id() == number)
                .findFirst()
                .orElseThrow();
        return Stream.of(
                        recipients.teacher(induction).map(ect -> toTeacher(body, ect, recorded, kind)),
                        toHeads(body, induction, recorded, kind),
                        recorded.stands() && recorded.step().kind() == Kind.COPY
                                ? toDeciders(body, induction, decision, recorded)
                                : Stream.<Draft>empty())
                .flatMap(letters -> letters)
                .toList();
    }

    private Draft toTeacher(AppropriateBodyPlugin body, Person ect, RecordedStep recorded, String kind) {
        var letter = Letter.to(
                        body.profile(), ect, "What is recorded of an appeal against the decision on your induction")
                .say(said(recorded, kind));
        recorded.takenBack().ifPresent(act -> letter.say("The reason: " + act.because()));
        return letter.say("If this is not right, tell your named contact.")
                .ask("See what is recorded", addresses.under(body, "induction"));
    }

    private Stream<Draft> toHeads(AppropriateBodyPlugin body, Induction induction, RecordedStep recorded, String kind) {
        var record = "school/" + induction.school().value() + "/ects/" + induction.id();
        return FOR_HEADS.contains(recorded.step().kind())
                ? recipients.heads(induction.school()).map(head -> Letter.to(
                                body.profile(),
                                head,
                                "Something was recorded of an appeal against a decision on induction")
                        .say("Your appropriate body has " + verb(kind) + " something about an appeal of an early career"
                                + " teacher of your school. It can change by when a relevant school dismisses, or"
                                + " whether it does (R50, statutory guidance, paragraph 2.72). Read it before you act on"
                                + " the decision.")
                        .ask("See what is recorded", addresses.under(body, record)))
                : Stream.empty();
    }

    private Stream<Draft> toDeciders(
            AppropriateBodyPlugin body, Induction induction, AwaitedDecision decision, RecordedStep recorded) {
        var clocks = new StatutoryClocks(body.calendar().workingDays(), RuleSets.on(induction.startsOn()));
        var by = new AppealProcedure(clocks).reply(recorded.step().on());
        return recipients
                .deciders(induction)
                .map(reader -> reader.asked(
                        Letter.to(
                                        body.profile(),
                                        reader.person(),
                                        "An appeal waits for the reply of your appropriate body")
                                .say(
                                        "A copy of a notice of appeal is on record. Say whether you defend the decision by the end of "
                                                + Reason.day(by.lastDay()) + " (R49)."),
                        path -> addresses.under(body, path),
                        "Open the appeal",
                        "console/decisions/" + decision.id() + "/appeal"));
    }

    private static String said(RecordedStep recorded, String kind) {
        return "Your appropriate body has " + verb(kind) + ": " + AppealWords.of(recorded.step()) + " ("
                + Reason.day(recorded.step().on()) + ").";
    }

    private static String verb(String kind) {
        return switch (kind) {
            case TAKEN_BACK -> "taken back";
            case "appeal.corrected" -> "corrected";
            default -> "recorded";
        };
    }
}
