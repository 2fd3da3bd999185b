/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.absence.RecordedAbsence;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Absences;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails about absences (R28, R29): when they change how long induction lasts, and what the teacher chose. */
@Component
public final class AbsenceTeller implements Teller {

    private final Inductions inductions;
    private final Absences absences;
    private final Recipients recipients;
    private final Addresses addresses;

    @Activate
    public AbsenceTeller(
            @Reference Inductions inductions,
            @Reference Absences absences,
            @Reference Recipients recipients,
            @Reference Addresses addresses) {
        this.inductions = inductions;
        this.absences = absences;
        this.recipients = recipients;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("absence.extension", "absence.leave");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var induction = inductions.find(Long.parseLong(facts.get("induction"))).orElseThrow();
        return (kind.equals("absence.extension")
                        ? extension(body, induction, said(facts))
                        : absences.find(Long.parseLong(facts.get("absence"))).stream()
                                .flatMap(leave -> leave(body, induction, leave)))
                .toList();
    }

    /** The head teacher tells the body as soon as the threshold is reached (R28): this mail does. */
    private Stream<Draft> extension(AppropriateBodyPlugin body, Induction induction, String what) {
        var record = "/ects/" + induction.id();
        var school = "school/" + induction.school().value() + record;
        return Stream.of(
                        recipients.reviewers(induction).map(person -> extended(body, person, what, "console" + record)),
                        Stream.concat(recipients.tutor(induction), recipients.heads(induction.school()))
                                .distinct()
                                .map(person -> extended(body, person, what, school)),
                        recipients.teacher(induction).map(person -> extended(body, person, what, "induction")))
                .flatMap(letters -> letters);
    }

    private static String said(Map<String, String> facts) {
        return "The days of absence that are recorded change by how much an induction is extended (statutory guidance,"
                + " paragraph 3.6)."
                + ("as it was".equals(facts.get("plan"))
                        ? " No date of the reviews and assessments changes by it."
                        : " The reviews and assessments to come were planned anew, and dates of them have moved.");
    }

    private Draft extended(AppropriateBodyPlugin body, Person person, String what, String path) {
        return Letter.to(body.profile(), person, "Days of absence change how long an induction lasts")
                .say(what)
                .ask("See the plan", addresses.under(body, path));
    }

    private Stream<Draft> leave(AppropriateBodyPlugin body, Induction induction, RecordedAbsence recorded) {
        return recipients.teacher(induction).map(ect -> Letter.to(body.profile(), ect, "Your leave and your induction")
                .say("Your school has recorded statutory leave. "
                        + chosen(recorded.absence().choice()))
                .say("Only you choose, and a wish to extend is granted (statutory guidance, paragraph 3.7). If"
                        + " this is not what you want, tell your induction tutor or your named contact.")
                .ask("See my induction", addresses.under(body, "induction")));
    }

    private static String chosen(LeaveChoice choice) {
        return switch (choice) {
            case EXTEND -> "It is noted that you want your induction to be extended by it.";
            case DO_NOT_EXTEND -> "It is noted that you do not want your induction to be extended by it.";
            case UNDECIDED ->
                "Please tell your induction tutor whether you want your induction to be extended by it: the final"
                        + " assessment waits for your choice.";
        };
    }
}
