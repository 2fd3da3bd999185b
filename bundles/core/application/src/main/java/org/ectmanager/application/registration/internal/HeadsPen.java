/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Mentors;
import org.ectmanager.application.port.People;
import org.ectmanager.application.registration.AgreedFees;
import org.ectmanager.application.registration.ConfirmedPost;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.RegistrationContent;
import org.ectmanager.application.registration.SignRegistration;
import org.ectmanager.application.registration.SignRegistration.Confirmed;
import org.ectmanager.application.school.Mentor;
import org.ectmanager.application.signature.Named;
import org.ectmanager.application.signature.Signature.Subject;
import org.ectmanager.application.signature.pen.Pen;
import org.ectmanager.domain.eligibility.SuitablePost.Point;
import org.ectmanager.domain.form.FormDefinition.Signatory;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.FeeSchedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** With which a head teacher signs a registration: people and places are named so that anybody can tell who was meant. */
@Component(service = HeadsPen.class)
public final class HeadsPen {

    private static final Refusal NOT_AGREED = new Refusal(
            "agreed",
            "registration.agreement-not-accepted",
            "Read what your appropriate body wants agreed to, and tick that your school accepts it. If it does not, ask the"
                    + " appropriate body before you sign");

    private final Pen pen;
    private final RegistrationRecords records;
    private final People people;
    private final Mentors mentors;
    private final Gate gate;

    @Activate
    public HeadsPen(
            @Reference Pen pen,
            @Reference RegistrationRecords records,
            @Reference People people,
            @Reference Mentors mentors,
            @Reference Gate gate) {
        this.pen = pen;
        this.records = records;
        this.people = people;
        this.mentors = mentors;
        this.gate = gate;
    }

    /** Why this person may not sign now. Outside a transaction. */
    List<Refusal> refusals(Caller caller, SchoolId school, String password, Confirmed confirmed, boolean feesAsked) {
        return Stream.concat(
                        unconfirmed(confirmed, feesAsked).stream(),
                        pen.refusals(caller, school, Signatory.HEAD, password, confirmed.declared()).stream())
                .toList();
    }

    /** In the order of the page. */
    private static List<Refusal> unconfirmed(Confirmed confirmed, boolean feesAsked) {
        var asked = ConfirmedPost.asked();
        var lacking = asked.stream()
                .filter(point -> !confirmed.points().contains(point))
                .map(Point::words)
                .toList();
        var refusals = new ArrayList<Refusal>();
        if (!lacking.isEmpty()) {
            var advice = "Tick each point that the post has. If it lacks one, send the registration back";
            refusals.add(new Refusal(
                    "suitable",
                    "registration.post-unconfirmed",
                    lacking.size() == asked.size() ? advice : advice + ". Not ticked: " + String.join("; ", lacking)));
        }
        if (!confirmed.startAgreed()) {
            refusals.add(new Refusal(
                    "startAgreed",
                    "registration.start-not-agreed",
                    "Tick that the early career teacher and you agree to the start. If you do not, send the"
                            + " registration back"));
        }
        if (feesAsked && !confirmed.feesAgreed()) {
            refusals.add(new Refusal(
                    "feesAgreed",
                    "registration.fees-not-agreed",
                    "Tick that your school agrees to the fees. If it does not, ask the appropriate body before you"
                            + " sign"));
        }
        return refusals;
    }

    /** What the head teacher confirms goes on record with the registration, and is part of what is signed. */
    Registration confirmed(Caller caller, Registration registration, Confirmed confirmed, LocalDate today) {
        var answers = ConfirmedPost.byHead(registration.answers(), confirmed.points());
        return registration.typed(AgreedFees.agreeing(answers, fees(caller, registration, today), today));
    }

    /** The list with the fees to which the head teacher has to agree, where there are any. */
    Optional<FeeSchedule> fees(Caller caller, Registration registration, LocalDate today) {
        return gate.body(caller.body()).flatMap(body -> AgreedFees.asked(body.fees(), registration.answers(), today));
    }

    /** Agreements that have to be accepted first, and those to be accepted with the signature that were not ticked. */
    List<Refusal> agreements(Caller caller, Registration registration, Confirmed confirmed) {
        var before = gate.toSign(caller.body(), registration);
        return before.isEmpty() && !confirmed.agreed() && gate.asksWithSignature(caller.body(), registration)
                ? List.of(NOT_AGREED)
                : before;
    }

    /** Within the transaction that sends the registration on. */
    void sign(Caller caller, Registration registration) {
        gate.acceptWithSignature(caller, registration);
        pen.sign(
                caller,
                new Pen.Paper(
                        Subject.REGISTRATION,
                        registration.id(),
                        Signatory.HEAD,
                        Signatory.HEAD.title(),
                        SignRegistration.DECLARATION,
                        new RegistrationContent(caller.body(), registration),
                        named(caller, registration)));
    }

    private Map<Named, String> named(Caller caller, Registration registration) {
        var named = new EnumMap<Named, String>(Named.class);
        named.put(Named.BODY, gate.body(caller.body()).orElseThrow().profile().name());
        named.put(Named.SCHOOL, records.named(registration.school()));
        number(registration, "tutor")
                .map(PersonId::new)
                .flatMap(people::known)
                .ifPresent(tutor -> named.put(
                        Named.TUTOR, tutor.name().full() + ", " + tutor.email().value()));
        number(registration, "mentor")
                .flatMap(mentors::find)
                .ifPresent(mentor -> named.put(Named.MENTOR, words(mentor)));
        return named;
    }

    private static String words(Mentor mentor) {
        return Stream.of(mentor.name().full(), mentor.email(), mentor.trn().isBlank() ? "" : "TRN " + mentor.trn())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static Optional<Long> number(Registration registration, String field) {
        return Optional.of(registration.answers().getOrDefault(field, ""))
                .filter(typed -> typed.matches("[1-9][0-9]{0,17}"))
                .map(Long::parseLong);
    }
}
