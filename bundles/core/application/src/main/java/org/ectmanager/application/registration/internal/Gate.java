/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.agreement.AgreementGuard;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.RegistrationWindow;
import org.ectmanager.spi.body.StartTerm;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What an appropriate body wants before it is asked at all: that its agreements are accepted (P24), and that the time for
 * it has come and has not gone (P6). Whatever was typed is kept meanwhile.
 */
@Component(service = Gate.class)
public final class Gate {

    private final BodyRegistry bodies;
    private final AgreementGuard agreements;
    private final Clock clock;

    @Activate
    public Gate(@Reference BodyRegistry bodies, @Reference AgreementGuard agreements, @Reference Clock clock) {
        this.bodies = bodies;
        this.agreements = agreements;
        this.clock = clock;
    }

    Optional<AppropriateBodyPlugin> body(BodyId id) {
        return bodies.find(id);
    }

    /** Why a registration cannot be sent to the head teacher now. */
    List<Refusal> toSend(BodyId body, Registration registration) {
        return Stream.concat(
                        agreements.refusals(body, registration.school(), AgreementGuard.AT_ENTRY).stream(),
                        untimely(body, registration).stream())
                .toList();
    }

    /** Why it cannot be signed now. */
    List<Refusal> toSign(BodyId body, Registration registration) {
        return agreements.refusals(body, registration.school(), AgreementGuard.BEFORE_SIGNING);
    }

    /** The agreements that come with the signature, which the head teacher has not accepted with this registration. */
    boolean asksWithSignature(BodyId body, Registration registration) {
        return !agreements
                .withRegistration(body, registration.school(), registration.id())
                .isEmpty();
    }

    void acceptWithSignature(Caller caller, Registration registration) {
        agreements.acceptWith(caller, registration.school(), registration.id());
    }

    /** Of what the body was asked before, the time does not matter any more. */
    private Optional<Refusal> untimely(BodyId body, Registration registration) {
        return registration.firstSentOn().isPresent()
                ? Optional.empty()
                : body(body).flatMap(plugin -> registration
                        .start()
                        .flatMap(start -> untimely(plugin, plugin.registrationWindow(), start)));
    }

    private Optional<Refusal> untimely(AppropriateBodyPlugin body, RegistrationWindow window, LocalDate start) {
        var today = LocalDate.now(clock);
        var name = body.profile().name();
        return window.opensFor(start)
                .filter(today::isBefore)
                .map(day -> Refusal.of(
                        "registration.too-early",
                        name + " takes registrations for a start on " + Reason.day(start) + " from " + Reason.day(day)
                                + ". Everything is kept: send this registration on that day or after it"))
                .or(() -> window.closesFor(start)
                        .filter(today::isAfter)
                        .map(day -> Refusal.of(
                                "registration.too-late",
                                name + " took registrations for starts in "
                                        + StartTerm.of(start).words() + " until " + Reason.day(day)
                                        + ". Choose a start in a later term, or ask " + name + " before you go on")));
    }
}
