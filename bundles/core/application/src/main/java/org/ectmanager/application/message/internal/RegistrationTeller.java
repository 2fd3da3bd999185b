/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Registrations;
import org.ectmanager.application.registration.OnRecord;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The mails about a teacher's registration (E4, E5, E7): to whoever has to act next. They name no teacher. */
@Component
public final class RegistrationTeller implements Teller {

    private final Recipients recipients;
    private final Registrations registrations;
    private final Inductions inductions;
    private final Addresses addresses;

    @Activate
    public RegistrationTeller(
            @Reference Recipients recipients,
            @Reference Registrations registrations,
            @Reference Inductions inductions,
            @Reference Addresses addresses) {
        this.recipients = recipients;
        this.registrations = registrations;
        this.inductions = inductions;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(
                "registration.sent",
                "registration.sent-back",
                "registration.signed",
                "registration.withdrawn",
                "registration.queried",
                "registration.refused",
                "registration.authorised",
                "registration.record-changed");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        return registrations
                .find(Long.parseLong(facts.get("registration")))
                .map(registration -> facts.containsKey("record")
                        ? changed(body, registration, OnRecord.valueOf(facts.get("record")))
                        : letters(body, kind, registration).toList())
                .orElse(List.of());
    }

    private Stream<Draft> letters(AppropriateBodyPlugin body, String kind, Registration registration) {
        var home = "school/" + registration.school().value();
        var school = addresses.under(body, home + "/registrations/" + registration.id());
        return switch (kind) {
            case "registration.sent" -> toSign(body, registration);
            case "registration.signed" ->
                recipients.officers().map(officer -> Letter.to(body.profile(), officer, "A registration waits for you")
                        .say("A head teacher has signed an early career teacher\u2019s registration.")
                        .ask(
                                "Look at the registration",
                                addresses.under(body, "console/registrations/" + registration.id())));
            case "registration.sent-back" ->
                author(registration)
                        .map(author -> Letter.to(body.profile(), author, "Your head teacher sent a registration back")
                                .say("Your head teacher asks you to change something in the registration of an early"
                                        + " career teacher. What it is stands on the page of the registration.")
                                .ask("Change the registration", school));
            case "registration.withdrawn" ->
                knownToBody(registration)
                        .map(officer -> Letter.to(body.profile(), officer, "A school gave a registration up")
                                .say("The school does not go on with the registration of an early career teacher that"
                                        + " you had before you. There is nothing more to decide.")
                                .ask(
                                        "Look at the registration",
                                        addresses.under(body, "console/registrations/" + registration.id())));
            case "registration.queried" ->
                author(registration).map(author -> Letter.to(body.profile(), author, "A question about a registration")
                        .say(body.profile().name() + " has a question about the registration of an early career"
                                + " teacher. It stands on the page of the registration.")
                        .ask("Answer the question", school));
            case "registration.refused" ->
                everybody(registration).map(person -> Letter.to(body.profile(), person, "A registration was refused")
                        .say(body.profile().name() + " has refused the registration of an early career teacher. The"
                                + " reason is on the page of the registration.")
                        .ask("Look at the registration", school));
            default ->
                everybody(registration).map(person -> Letter.to(body.profile(), person, "A registration was authorised")
                        .say(
                                body.profile().name()
                                        + " has authorised an early career teacher\u2019s induction. The teacher"
                                        + " gets an e-mail about signing in, and the plan of all reviews and assessments is ready.")
                        .ask(
                                "See the early career teacher",
                                addresses.under(body, home + "/ects" + record(registration))));
        };
    }

    private String record(Registration registration) {
        return inductions
                .begunBy(registration.id())
                .map(begun -> "/" + begun.id())
                .orElse("");
    }

    /** The officers, who know of a registration from when its head teacher has signed it. */
    private Stream<Person> knownToBody(Registration registration) {
        return registration.firstSentOn().isPresent() ? recipients.officers() : Stream.empty();
    }

    private List<Draft> changed(AppropriateBodyPlugin body, Registration registration, OnRecord now) {
        var school = addresses.under(
                body, "school/" + registration.school().value() + "/registrations/" + registration.id());
        var desk = addresses.under(body, "console/registrations/" + registration.id());
        var officers = knownToBody(registration)
                .map(officer -> changed(body, officer, now).ask("Look at the registration", desk));
        return Stream.concat(officers, author(registration).map(author -> changed(body, author, now)
                        .ask("Look at the registration", school)))
                .toList();
    }

    private static Draft changed(AppropriateBodyPlugin body, Person reader, OnRecord now) {
        return Letter.to(body.profile(), reader, "A teacher\u2019s record has changed while a registration waits")
                .say("The registration of an early career teacher is kept until it is decided. The national record was"
                        + " asked again: " + now.words() + ".");
    }

    private Stream<Draft> toSign(AppropriateBodyPlugin body, Registration registration) {
        var first = ConfirmFirst.at(registration.school(), body, recipients, addresses);
        return first.isNeeded()
                ? first.letters(recipients.officers(), "An early career teacher\u2019s registration")
                : recipients.headsTurn(registration.school()).map(reader -> toSign(body, registration, reader));
    }

    private Draft toSign(AppropriateBodyPlugin body, Registration registration, Reader reader) {
        return reader.asked(
                reader.instead().isPresent() ? unsigned(body, reader.person()) : toHead(body, reader.person()),
                place -> addresses.under(body, place),
                "Read and sign",
                "school/" + registration.school().value() + "/sign/" + registration.id());
    }

    private static Draft toHead(AppropriateBodyPlugin body, Person head) {
        return Letter.to(body.profile(), head, "Please sign an early career teacher\u2019s registration")
                .say("A colleague has registered an early career teacher. It goes to "
                        + body.profile().name() + " when you have signed it.");
    }

    private static Draft unsigned(AppropriateBodyPlugin body, Person lead) {
        return Letter.to(body.profile(), lead, "A registration waits for a head teacher\u2019s signature")
                .say("An early career teacher is registered, and nobody can sign it yet.");
    }

    /** Whoever began it, or those who look after the school when that person has left. */
    private Stream<Person> author(Registration registration) {
        var author = recipients
                .stillAt(registration.school(), registration.startedBy())
                .toList();
        return author.isEmpty() ? recipients.leads(registration.school()) : author.stream();
    }

    private Stream<Person> everybody(Registration registration) {
        return Stream.concat(author(registration), recipients.leads(registration.school()))
                .distinct();
    }
}
