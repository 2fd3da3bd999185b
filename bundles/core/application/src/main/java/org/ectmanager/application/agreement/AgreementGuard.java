/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.agreement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.agreement.Acceptance.Person;
import org.ectmanager.application.agreement.Acceptance.Words;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Appointment;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.Acceptances;
import org.ectmanager.application.port.Acceptances.Asked;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.Ids;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.people.Position;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.Agreement;
import org.ectmanager.spi.body.AgreementTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a school has to accept before it goes on (P24). Within the transaction of whoever asks; where a body has no
 * agreements the records are not asked.
 */
@Component(service = AgreementGuard.class)
public final class AgreementGuard {

    /** What keeps a school from adding people and from sending registrations. */
    public static final Set<AgreementTime> AT_ENTRY = EnumSet.of(AgreementTime.ENTRY);

    /** What keeps a head teacher from signing a registration. */
    public static final Set<AgreementTime> BEFORE_SIGNING =
            EnumSet.of(AgreementTime.ENTRY, AgreementTime.FIRST_REGISTRATION, AgreementTime.EACH_YEAR);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final BodyRegistry bodies;
    private final Acceptances acceptances;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    @Activate
    public AgreementGuard(
            @Reference BodyRegistry bodies,
            @Reference Acceptances acceptances,
            @Reference AuditTrail audit,
            @Reference Ids ids,
            @Reference Clock clock) {
        this.bodies = bodies;
        this.acceptances = acceptances;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Every agreement of a body. */
    public List<Agreement> agreements(BodyId body) {
        return bodies.find(body).map(found -> found.agreements()).orElse(List.of());
    }

    /** Why a school has to wait, and who accepts what. */
    public List<Refusal> refusals(BodyId body, SchoolId school, Set<AgreementTime> times) {
        var asked = agreements(body).stream()
                .filter(agreement -> times.contains(agreement.when()))
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        var accepted = acceptances.standing(school);
        return asked.stream()
                .filter(agreement -> standing(agreement, accepted).isEmpty())
                .map(AgreementGuard::refusal)
                .toList();
    }

    private static Refusal refusal(Agreement agreement) {
        return Refusal.of(
                "agreement.not-accepted",
                "Your school has not accepted \u201c" + agreement.title() + "\u201d. "
                        + (agreement.acceptedBy().contains(Position.INDUCTION_LEAD)
                                ? "Its head teacher or an induction lead"
                                : "Its head teacher")
                        + " reads and accepts it on the page \u201cAgreements\u201d of your school. Then do this again");
    }

    /** The acceptance that still counts. */
    public Optional<Acceptance> standing(Agreement agreement, List<Acceptance> accepted) {
        return accepted.stream()
                .filter(acceptance -> acceptance.isOfVersion(agreement))
                .filter(acceptance -> holds(agreement, acceptance.at()))
                .findFirst();
    }

    /** Whether it still counts that this version was accepted then. */
    public boolean holds(Agreement agreement, Instant accepted) {
        return !accepted.isBefore(since(agreement));
    }

    private Instant since(Agreement agreement) {
        return agreement
                .renewedOn(LocalDate.now(clock))
                .map(day -> day.atStartOfDay(LONDON).toInstant())
                .orElse(Instant.EPOCH);
    }

    /** What every school of a body has to have accepted by itself before it goes on. */
    public List<Asked> asked(BodyId body) {
        return agreements(body).stream()
                .filter(agreement -> BEFORE_SIGNING.contains(agreement.when()))
                .map(agreement -> new Asked(agreement.id(), agreement.version(), since(agreement)))
                .toList();
    }

    /** Those that come with a signature and were not accepted with this registration in their version. */
    public List<Agreement> withRegistration(BodyId body, SchoolId school, long registration) {
        var asked = agreements(body).stream()
                .filter(agreement -> agreement.when() == AgreementTime.EACH_REGISTRATION)
                .toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        var accepted = acceptances.with(registration).stream()
                .filter(found -> found.school().equals(school))
                .toList();
        return asked.stream()
                .filter(agreement -> accepted.stream().noneMatch(found -> found.isOfVersion(agreement)))
                .toList();
    }

    /** Keeps that a head teacher accepted them with the signature under a registration. */
    public void acceptWith(Caller caller, SchoolId school, long registration) {
        withRegistration(caller.body(), school, registration)
                .forEach(agreement -> keep(caller, school, agreement, Optional.of(registration)));
    }

    /** Keeps that somebody with authority accepted it for the school. */
    public void keep(Caller caller, SchoolId school, Agreement agreement) {
        keep(caller, school, agreement, Optional.empty());
    }

    private void keep(Caller caller, SchoolId school, Agreement agreement, Optional<Long> registration) {
        var position = authority(caller, school, agreement).orElseThrow().position();
        acceptances.add(new Acceptance(
                ids.next(),
                school,
                Words.of(agreement),
                registration,
                new Person(caller.person(), caller.name().full(), position),
                clock.instant()));
        audit.record(Happening.to(
                "school",
                school.value(),
                "agreement.accepted",
                "The school accepted \u201c" + agreement.title() + "\u201d, version " + agreement.version()
                        + registration.map(number -> ", with a registration").orElse("")));
    }

    /** Whether somebody has authority to accept an agreement for a school. */
    public boolean mayAccept(Caller caller, SchoolId school, Agreement agreement) {
        return authority(caller, school, agreement).isPresent();
    }

    private Optional<Appointment> authority(Caller caller, SchoolId school, Agreement agreement) {
        var unconfirmed = bodies.find(caller.body())
                .filter(body -> body.policy().confirmNewHeads())
                .isPresent();
        return caller.appointments().stream()
                .filter(held -> held.at(school) && agreement.acceptedBy().contains(held.position()))
                .filter(held -> !(unconfirmed && held.awaitsConfirmation()))
                .findFirst();
    }
}
