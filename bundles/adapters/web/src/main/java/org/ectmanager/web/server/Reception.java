/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.server;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.ws.rs.WebApplicationException;
import org.ectmanager.application.body.KnownBodies;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.web.page.Declined;
import org.ectmanager.web.page.PageRequest;
import org.ectmanager.web.page.PageRequest.Running;
import org.ectmanager.web.page.Problem;
import org.ectmanager.web.theme.Looks;
import org.ectmanager.web.visitor.Arrival;
import org.ectmanager.web.visitor.SignIns;
import org.ectmanager.web.visitor.Stranger;
import org.ectmanager.web.visitor.Visitor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Receives every visitor: finds the appropriate body of the address and, when a page asks, who it is. */
@Component(service = Reception.class)
public final class Reception {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<SignIns> signIns = new CopyOnWriteArrayList<>();

    private final Platform platform;
    private final Clock clock;
    private final Looks looks;
    private final KnownBodies known;

    @Activate
    public Reception(
            @Reference Platform platform,
            @Reference Looks looks,
            @Reference KnownBodies known,
            @Reference Clock clock) {
        this.platform = platform;
        this.clock = clock;
        this.looks = looks;
        this.known = known;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addSignIns(SignIns source) {
        signIns.add(source);
    }

    void removeSignIns(SignIns source) {
        signIns.remove(source);
    }

    boolean isSample() {
        return platform.isSample();
    }

    /** @param moving does work at the moment that the request has asked for, if any */
    PageRequest receive(Arrival arrival, UnaryOperator<Supplier<Visitor>> moving) {
        return new PageRequest(
                        arrival, arrival.body().flatMap(looks::of), running(), moving.apply(() -> recognise(arrival)))
                .keeping(() -> arrival.body().flatMap(looks::away));
    }

    /** Whether the body of this request was here before and is away now; one that is here is remembered. */
    boolean misses(PageRequest request) {
        request.look().ifPresent(look -> known.remember(look.id()));
        return request.look().isEmpty()
                && request.arrival().body().filter(known::isKnown).isPresent();
    }

    /** What is said to whoever asks for a page of a body that is missed. */
    WebApplicationException missing(PageRequest request) {
        return request.arrival().body().filter(looks::isRetired).isEmpty()
                ? new BodyAway(request)
                : new Declined(
                        Problem.NO_LONGER_HERE,
                        request.face()
                                .map(look -> look.name() + " does not work with this platform any more.")
                                .orElse(""));
    }

    /** A request that asks nobody anything: for pages that must appear when everything else is broken. */
    PageRequest receiveAsStranger(Arrival arrival) {
        return new PageRequest(arrival, Optional.empty(), running(), () -> stranger(arrival));
    }

    private Running running() {
        return new Running(platform.isSample(), clock);
    }

    static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private Visitor recognise(Arrival arrival) {
        return signIns.stream()
                .map(source -> source.recognise(arrival))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> stranger(arrival));
    }

    private Stranger stranger(Arrival arrival) {
        var kept = StrangerCookie.of(arrival, platform.isSample()).token(arrival);
        return new Stranger(kept.isEmpty() ? StrangerCookie.newToken() : kept);
    }
}
