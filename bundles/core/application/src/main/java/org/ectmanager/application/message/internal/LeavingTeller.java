/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails when an appropriate body has released a teacher (R55). Those to the school name no teacher. */
@Component
public final class LeavingTeller implements Teller {

    private final Inductions inductions;
    private final Recipients recipients;
    private final Addresses addresses;

    @Activate
    public LeavingTeller(
            @Reference Inductions inductions, @Reference Recipients recipients, @Reference Addresses addresses) {
        this.inductions = inductions;
        this.recipients = recipients;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("induction.left");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var induction = inductions.find(Long.parseLong(facts.get("induction"))).orElseThrow();
        var atSchool = "school/" + induction.school().value() + "/ects/" + induction.id();
        return Stream.concat(
                        recipients.teacher(induction).map(ect -> Letter.to(
                                        body.profile(), ect, "Your induction with us has ended")
                                .say("Your last post here is over, and we have released you. What you served"
                                        + " counts wherever you go on with induction: your new school"
                                        + " registers you with its appropriate body, and says what you"
                                        + " have served.")
                                .say("Your reports stay here for you to read and to keep as PDF.")
                                .ask("See your induction", addresses.under(body, "induction"))),
                        recipients.leads(induction.school()).map(person -> Letter.to(
                                        body.profile(), person, "An early career teacher has been released")
                                .say("The last post of this teacher is over, and the appropriate body has"
                                        + " ended the induction here without an outcome (statutory"
                                        + " guidance, paragraph 2.69). A report that is not accepted yet"
                                        + " is still yours to complete; nobody is reminded any more of one that was"
                                        + " not shared before.")
                                .ask("See the record", addresses.under(body, atSchool))))
                .toList();
    }
}
