/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.AwaitedDecision.Made;
import org.ectmanager.application.decision.NoticeText;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Decisions;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The written notice of the decision, by e-mail to the teacher and the head (R47, guidance 2.69, 2.70). Where no head
 * teacher is there, the body's leads and administrators are told that they have to write.
 */
@Component
public final class DecisionTeller implements Teller {

    private final Recipients recipients;
    private final Decisions decisions;
    private final Inductions inductions;
    private final NoticeText notices;
    private final Addresses addresses;

    @Activate
    public DecisionTeller(
            @Reference Recipients recipients,
            @Reference Decisions decisions,
            @Reference Inductions inductions,
            @Reference NoticeText notices,
            @Reference Addresses addresses) {
        this.recipients = recipients;
        this.decisions = decisions;
        this.inductions = inductions;
        this.notices = notices;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("decision.made");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var decision = decisions.find(Long.parseLong(facts.get("decision"))).orElseThrow();
        var induction = inductions.find(decision.induction()).orElseThrow();
        var made = decision.made().orElseThrow();
        var teacher = recipients.teacher(induction).toList();
        var heads = recipients.heads(induction.school()).toList();
        var record = "school/" + induction.school().value() + "/ects/" + induction.id();
        return Stream.of(
                        teacher.stream().map(ect -> letter(body, induction, made, ect, "induction")),
                        heads.stream().map(head -> letter(body, induction, made, head, record)),
                        teacher.isEmpty() || heads.isEmpty()
                                ? recipients
                                        .officers()
                                        .map(officer -> byHand(body, decision, officer, unreached(teacher, heads)))
                                : Stream.<Draft>of())
                .flatMap(letters -> letters)
                .toList();
    }

    private static String unreached(List<Person> teacher, List<Person> heads) {
        return Stream.of(
                        teacher.isEmpty() ? "the early career teacher, who has not signed in yet" : "",
                        heads.isEmpty() ? "the head teacher, of whom the school has none here" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", and to "));
    }

    private Draft byHand(AppropriateBodyPlugin body, AwaitedDecision decision, Person officer, String unreached) {
        return Letter.to(body.profile(), officer, "Somebody has still to be told of a decision")
                .say("A decision on an induction is made, and this service could not send the notice to " + unreached
                        + ". Tell them in writing by the day that the page of the decision names (R47, statutory"
                        + " guidance, paragraph 2.69), and say so there.")
                .ask("Open the decision", addresses.under(body, "console/decisions/" + decision.id()));
    }

    private Draft letter(AppropriateBodyPlugin body, Induction induction, Made made, Person to, String path) {
        var letter = Letter.to(body.profile(), to, "Notice of the decision on statutory induction");
        notices.paragraphs(body, induction, made).forEach(letter::say);
        return letter.ask("See the decision", addresses.under(body, path));
    }
}
