/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.ectmanager.web.theme.BodyLook;
import org.ectmanager.web.visitor.Arrival;
import org.ectmanager.web.visitor.Visitor;
import org.ectmanager.web.words.ExampleDays;

/** One request for a page: what was asked, by whom, under which appropriate body. Lives as long as the request. */
public final class PageRequest {

    /** How the platform runs: with everything made up or for real, and by which clock. */
    public record Running(boolean sample, Clock clock) {}

    private final Arrival arrival;
    private final Optional<BodyLook> look;
    private final Running running;
    private final Supplier<Visitor> recognition;
    private final Supplier<Optional<BodyLook>> away;
    private Visitor visitor;
    private Optional<BodyLook> face;

    /** @param recognition finds out who asks; called at most once, and only for pages that want to know */
    public PageRequest(Arrival arrival, Optional<BodyLook> look, Running running, Supplier<Visitor> recognition) {
        this(arrival, look, running, recognition, Optional::empty);
    }

    private PageRequest(
            Arrival arrival,
            Optional<BodyLook> look,
            Running running,
            Supplier<Visitor> recognition,
            Supplier<Optional<BodyLook>> away) {
        this.arrival = arrival;
        this.look = look;
        this.running = running;
        this.recognition = recognition;
        this.away = away;
    }

    /**
     * The same, knowing where to find how the appropriate body of this address looked.
     *
     * @param kept is asked only while the body is away, and only for what shows it
     */
    public PageRequest keeping(Supplier<Optional<BodyLook>> kept) {
        return new PageRequest(arrival, look, running, recognition, kept);
    }

    public Arrival arrival() {
        return arrival;
    }

    /** How the appropriate body of this address looks; absent on the platform's own pages and when it is not there. */
    public Optional<BodyLook> look() {
        return look;
    }

    /** How the appropriate body of this address looks, or looked when it was here last. */
    public Optional<BodyLook> face() {
        if (face == null) {
            face = look.or(away);
        }
        return face;
    }

    /** Whether everything here is made up. */
    public boolean isSample() {
        return running.sample();
    }

    /** For the hints of dates. */
    public ExampleDays examples() {
        return new ExampleDays(LocalDate.now(running.clock()));
    }

    public Visitor visitor() {
        if (visitor == null) {
            visitor = recognition.get();
        }
        return visitor;
    }

    /** Whether a template asked who reception: then the answer is this visitor's own and is kept nowhere. */
    public boolean isPersonal() {
        return visitor != null;
    }

    /** Begins a page under this title, which is its h1 too. */
    public Screen screen(String title) {
        return Screen.of(this, title);
    }

    /** The root of this request's appropriate body, or of the platform; no slash at the end. */
    public String home() {
        return look.map(body -> "/" + body.id()).orElse("");
    }

    /** Takes a POST and ends the visitor's session. */
    public String signOutHref() {
        return (arrival.isOfOperators() ? "/operator" : home()) + "/sign-out";
    }

    public String helpHref() {
        return home() + "/help";
    }
}
