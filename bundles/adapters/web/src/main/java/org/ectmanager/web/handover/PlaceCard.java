/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.handover;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.State;
import org.ectmanager.application.handover.HandOver.Tick;
import org.ectmanager.spi.handover.Delivery.Step.Actor;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Tag;
import org.ectmanager.web.words.Days;

/**
 * One place of a change as it is shown.
 *
 * @param absent whether the place's plugin is not here, so that nothing can be ticked
 * @param facts how far it is, who is next, how the place was told
 * @param missing what is missing, with where it is entered
 * @param ticks what this person may tick; none while nothing can be ticked
 * @param others steps that somebody else ticks
 * @param links where the steps are done
 */
public record PlaceCard(
        HandOver handOver,
        Tag tag,
        boolean absent,
        SummaryList facts,
        List<Lacking> missing,
        Choices ticks,
        List<String> others,
        List<Link> links) {

    /**
     * Something that is missing.
     *
     * @param where where it is entered; empty href where somebody else enters it
     */
    public record Lacking(String what, String why, Link where) {}

    /** The name under which the ticks of a hand-over are sent. */
    static String field(long handOver) {
        return "steps-" + handOver;
    }

    static Tag tag(State state) {
        return switch (state) {
            case NOT_NEEDED, COVERED -> Tag.grey(state.title());
            case WAITING -> Tag.yellow(state.title());
            case READY -> Tag.blue(state.title());
            case SENT -> new Tag(state.title(), Tag.Shade.PURPLE);
            case CONFIRMED -> Tag.green(state.title());
        };
    }

    /** Who has to act, in words that anybody reads right. */
    static String next(HandOver handOver) {
        return switch (handOver.state()) {
            case NOT_NEEDED, COVERED, CONFIRMED -> "Nobody: everything is done";
            case WAITING ->
                handOver.opensOn().isPresent()
                        ? "Nobody until " + Days.of(handOver.opensOn().get())
                        : "The school: enter what is missing";
            case READY ->
                handOver.file().isPresent()
                        ? "The appropriate body: a file was made and is to be sent"
                        : "The appropriate body sends the file, or the school enters it there";
            case SENT ->
                handOver.next().map(tick -> actor(handOver, tick.actor())).orElse("Nobody: everything is done");
        };
    }

    static String actor(HandOver handOver, Actor actor) {
        return switch (actor) {
            case SCHOOL -> "The school";
            case APPROPRIATE_BODY -> "The appropriate body";
            case DESTINATION -> handOver.place().name();
        };
    }

    public boolean canTick() {
        return !absent && !ticks.options().isEmpty();
    }

    /** Links to where the steps are done, each once. */
    static List<Link> links(HandOver handOver) {
        return handOver.ticks().stream()
                .map(Tick::link)
                .filter(link -> !link.isEmpty())
                .distinct()
                .map(link -> Link.to(link, "Open " + host(link)))
                .toList();
    }

    private static String host(String link) {
        return Stream.of(link.split("/")).skip(2).findFirst().orElse(link).toLowerCase(Locale.ROOT);
    }
}
