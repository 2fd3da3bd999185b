/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.handover;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.spi.handover.Delivery.Step.Actor;
import org.ectmanager.spi.handover.Fact;

/**
 * How far one place outside is with one change to an early career teacher.
 *
 * @param change the number of the change
 * @param place the destination's id; the name is kept for when its plugin has left
 * @param missing what the place still has to know, while it waits
 * @param opensOn the day from which the place listens, while it waits for that day alone
 * @param file the file that it is in; empty while it is in none
 * @param told how the place was told; empty before
 */
public record HandOver(
        long id,
        long change,
        Place place,
        State state,
        List<Missing> missing,
        Optional<LocalDate> opensOn,
        Optional<Long> file,
        Optional<Told> told,
        List<Tick> ticks,
        long version) {

    /** Where a hand-over stands. */
    public enum State {
        NOT_NEEDED("Not needed"),
        /** The place hears of it with another change to the same teacher. */
        COVERED("Told with another change"),
        WAITING("Waiting"),
        READY("Ready"),
        SENT("Sent"),
        CONFIRMED("Confirmed");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * The destination that a hand-over goes to.
     *
     * @param format the form in which the plugin wrote what is kept of it
     */
    public record Place(String id, String name, int format) {

        /** For what keeps nothing of the plugin's own. */
        public Place(String id, String name) {
            this(id, name, 1);
        }
    }

    /**
     * Something that the place has to know.
     *
     * @param fact empty for one of the place's own questions
     * @param what such as {@code the mentor's e-mail address}
     * @param why what it is for
     */
    public record Missing(Optional<Fact> fact, String what, String why) {}

    /** That the place was told. */
    public record Told(How how, Instant at, String by) {

        /** By a file that the appropriate body sent, or by somebody who entered it there. */
        public enum How {
            FILE,
            STEP
        }
    }

    /**
     * Something that somebody does elsewhere and then ticks here.
     *
     * @param link where it is done; may be empty
     * @param done who ticked it and when; empty before
     */
    public record Tick(String step, String title, String howTo, String link, Actor actor, Optional<Done> done) {}

    /** Who ticked a step. */
    public record Done(Instant at, PersonId by, String name) {}

    public HandOver {
        requireNonNull(place, "place");
        requireNonNull(state, "state");
        requireNonNull(opensOn, "opensOn");
        requireNonNull(file, "file");
        requireNonNull(told, "told");
        missing = List.copyOf(missing);
        ticks = List.copyOf(ticks);
    }

    /** Whether the plugin's answer may still move it: nobody has been told, it is in no file, and no other tells it. */
    public boolean isOpen() {
        return told.isEmpty() && file.isEmpty() && state != State.COVERED;
    }

    /** The first step that is not ticked. */
    public Optional<Tick> next() {
        return ticks.stream().filter(tick -> tick.done().isEmpty()).findFirst();
    }

    /** The same with another answer of its place. */
    public HandOver answered(State now, List<Missing> lacking, Optional<LocalDate> from, List<Tick> steps) {
        return new HandOver(id, change, place, now, lacking, from, file, told, steps, version);
    }

    /** With exactly these steps ticked; whoever is first to say that it is entered has told the place. */
    public HandOver ticked(Set<String> steps, Done now) {
        var all = ticks.stream()
                .map(tick -> new Tick(
                        tick.step(),
                        tick.title(),
                        tick.howTo(),
                        tick.link(),
                        tick.actor(),
                        steps.contains(tick.step()) ? tick.done().or(() -> Optional.of(now)) : Optional.empty()))
                .toList();
        var some = all.stream().anyMatch(tick -> tick.done().isPresent());
        var known = told.filter(how -> how.how() == Told.How.FILE)
                .or(() -> some
                        ? told.or(() -> Optional.of(new Told(Told.How.STEP, now.at(), now.name())))
                        : Optional.empty());
        var complete = all.stream().allMatch(tick -> tick.done().isPresent());
        var next = known.isEmpty() ? State.READY : complete ? State.CONFIRMED : State.SENT;
        return new HandOver(id, change, place, next, missing, opensOn, file, known, all, version);
    }
}
