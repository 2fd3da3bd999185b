/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.body.BodyRegistry;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.port.ChecksMade;
import org.ectmanager.application.registration.HandCheck;
import org.ectmanager.application.registration.HandCheck.Made;
import org.ectmanager.application.registration.Registration;
import org.ectmanager.application.registration.Registration.State;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.eligibility.StartOpinion;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.spi.body.ApprovalCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What an appropriate body checks by hand before it authorises, and how soon it means to have decided (P3). Within the
 * transaction of whoever asks; where a body checks nothing by hand the records are not asked.
 */
@Component(service = HandChecks.class)
public final class HandChecks {

    static final String CODE = "check.by-hand";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ChecksMade made;
    private final BodyRegistry bodies;
    private final Clock clock;

    @Activate
    public HandChecks(@Reference ChecksMade made, @Reference BodyRegistry bodies, @Reference Clock clock) {
        this.made = made;
        this.bodies = bodies;
        this.clock = clock;
    }

    /** Each that is asked for now, as far as it was made. */
    List<HandCheck> of(BodyId body, Registration registration) {
        var asked = asked(body);
        if (asked.isEmpty()) {
            return List.of();
        }
        var done = made.of(registration.id());
        return asked.stream()
                .map(check ->
                        new HandCheck(check.id(), check.words(), check.by(), Optional.ofNullable(done.get(check.id()))))
                .toList();
    }

    /** What the rules found, with what was and was not checked by hand. */
    StartOpinion beside(StartOpinion opinion, BodyId body, Registration registration) {
        return new StartOpinion(Stream.concat(
                        opinion.findings().stream(),
                        of(body, registration).stream().map(HandChecks::finding))
                .toList());
    }

    private static Finding finding(HandCheck check) {
        return check.made()
                .map(by -> Finding.allowed(
                        CODE,
                        Reason.policy(check.words() + ". Ticked by " + by.name() + " on "
                                + Reason.day(LocalDate.ofInstant(by.at(), LONDON)) + ".")))
                .orElseGet(() -> Finding.notYet(
                        CODE,
                        Reason.policy("Not ticked yet: " + check.words() + ". "
                                + (check.by().isEmpty() ? "Whoever decides" : "It is for " + check.by() + ", who")
                                + " checks that by hand, under \u201cChecks by hand\u201d.")));
    }

    /** Those that are ticked now; whoever ticked one first stays who made it. */
    void keep(Caller caller, Registration registration, Set<String> ticked) {
        var before = of(caller.body(), registration);
        var isMade = before.stream()
                .filter(check -> check.made().isPresent())
                .map(HandCheck::id)
                .collect(Collectors.toSet());
        var now = new Made(caller.person(), caller.name().full(), clock.instant());
        before.stream()
                .filter(check -> ticked.contains(check.id()) && !isMade.contains(check.id()))
                .forEach(check -> made.add(
                        registration.id(), new HandCheck(check.id(), check.words(), check.by(), Optional.of(now))));
        before.stream()
                .filter(check -> !ticked.contains(check.id()) && isMade.contains(check.id()))
                .forEach(check -> made.remove(registration.id(), check.id()));
    }

    /** The day by which the body means to have decided on what is with it; empty where it promises nothing. */
    Optional<LocalDate> due(BodyId body, Registration registration) {
        return bodies.find(body)
                .filter(found -> registration.state() == State.WITH_BODY
                        && found.approvalChecks().workingDays() > 0)
                .map(found -> found.calendar()
                        .workingDays()
                        .last(
                                LocalDate.ofInstant(registration.changedAt(), LONDON)
                                        .plusDays(1),
                                found.approvalChecks().workingDays()));
    }

    private List<ApprovalCheck> asked(BodyId body) {
        return bodies.find(body).map(found -> found.approvalChecks().checks()).orElse(List.of());
    }
}
