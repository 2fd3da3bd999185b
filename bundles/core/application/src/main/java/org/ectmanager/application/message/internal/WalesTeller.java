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
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails when the appropriate body corrects an extension that was decided in Wales (R5): teacher, tutor and head. */
@Component
public final class WalesTeller implements Teller {

    private final Inductions inductions;
    private final Recipients recipients;
    private final Addresses addresses;

    @Activate
    public WalesTeller(
            @Reference Inductions inductions, @Reference Recipients recipients, @Reference Addresses addresses) {
        this.inductions = inductions;
        this.recipients = recipients;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("wales.corrected");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var induction = inductions.find(Long.parseLong(facts.get("induction"))).orElseThrow();
        var record = "school/" + induction.school().value() + "/ects/" + induction.id();
        return Stream.concat(
                        recipients.teacher(induction).map(ect -> letter(body, induction, ect, "your induction")
                                .say("If you do not agree, tell your named contact.")
                                .ask("See my induction", addresses.under(body, "induction"))),
                        Stream.concat(recipients.tutor(induction), recipients.heads(induction.school()))
                                .distinct()
                                .map(person -> letter(
                                                body, induction, person, "the induction of an early career teacher")
                                        .say(
                                                "Why is with the registration. Look at the plan, and agree the new dates with"
                                                        + " the teacher.")
                                        .ask("See the plan", addresses.under(body, record))))
                .toList();
    }

    private static Draft letter(AppropriateBodyPlugin body, Induction induction, Person to, String whose) {
        var longer = induction.before().extendedInWales();
        return Letter.to(body.profile(), to, "The length of an induction was corrected")
                .say("Your appropriate body has corrected what it counts of an extension of " + whose
                        + " that was decided in Wales: " + (longer.isNone() ? "nothing" : longer.inWords())
                        + " (statutory guidance, paragraph 3.11).")
                .say("The reviews and assessments to come are planned anew. What was shared stays as it is.");
    }
}
