/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Reductions;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.application.reduction.ReductionWords;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The mails when an appropriate body has made an induction shorter, or full again (R25 to R27): to the teacher, the tutor
 * and the head teacher. Those to the school name no teacher.
 */
@Component
public final class ReductionTeller implements Teller {

    private static final String MADE = "reduction.made";

    private final Inductions inductions;
    private final Reductions reductions;
    private final Recipients recipients;
    private final Addresses addresses;

    @Activate
    public ReductionTeller(
            @Reference Inductions inductions,
            @Reference Reductions reductions,
            @Reference Recipients recipients,
            @Reference Addresses addresses) {
        this.inductions = inductions;
        this.reductions = reductions;
        this.recipients = recipients;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(MADE, "reduction.withdrawn");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var induction = inductions.find(Long.parseLong(facts.get("induction"))).orElseThrow();
        var number = Long.parseLong(facts.get("reduction"));
        var recorded = reductions.of(induction.id()).stream()
                .filter(found -> found.id() == number)
                .findFirst()
                .orElseThrow();
        var made = kind.equals(MADE);
        return Stream.concat(
                        recipients.teacher(induction).map(ect -> toTeacher(body, ect, recorded, made)),
                        Stream.concat(recipients.tutor(induction), recipients.heads(induction.school()))
                                .distinct()
                                .map(person -> toSchool(body, person, induction, recorded, made)))
                .toList();
    }

    private Draft toTeacher(AppropriateBodyPlugin body, Person ect, RecordedReduction recorded, boolean made) {
        var letter = Letter.to(
                        body.profile(),
                        ect,
                        made ? "Your induction is shorter" : "A reduction of your induction was taken back")
                .say(said("your induction", recorded, made))
                .say("The reviews and assessments to come are planned anew. What was shared with you stays as it is.");
        return (made
                        ? letter.say("What it rests on is on your record.")
                                .say(
                                        "A teacher who wants the full induction is allowed it (statutory guidance, paragraph"
                                                + " 3.2). If you do, tell your named contact.")
                        : letter.say("If you do not agree, tell your named contact."))
                .ask("See my induction", addresses.under(body, "induction"));
    }

    private Draft toSchool(
            AppropriateBodyPlugin body, Person person, Induction induction, RecordedReduction recorded, boolean made) {
        var record = "school/" + induction.school().value() + "/ects/" + induction.id();
        return Letter.to(
                        body.profile(),
                        person,
                        made
                                ? "The induction of an early career teacher is shorter"
                                : "A reduction of an induction was taken back")
                .say(said("the induction of an early career teacher", recorded, made))
                .say(
                        "The reviews and assessments to come are planned anew, and the last of them may be due sooner or later"
                                + " than before. Look at the plan, and agree the new dates with the teacher.")
                .ask("See the plan", addresses.under(body, record));
    }

    private static String said(String whose, RecordedReduction recorded, boolean made) {
        var reduction = recorded.reduction();
        var reason = ReductionWords.title(reduction.reason());
        return made
                ? "Your appropriate body has taken " + reduction.terms().inWords() + " off " + whose
                        + ". The reason: " + reason + " (statutory guidance, paragraph "
                        + reduction.reason().guidance() + ")."
                : "Your appropriate body has taken back that " + whose + " is shorter by "
                        + reduction.terms().inWords() + " (" + reason + "). Why is on the record.";
    }
}
