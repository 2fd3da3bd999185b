/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.handover;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ectmanager.application.handover.HandOver;
import org.ectmanager.application.handover.HandOver.Missing;
import org.ectmanager.application.handover.HandOver.Tick;
import org.ectmanager.application.handover.HandOver.Told;
import org.ectmanager.application.handover.SeeHandOvers.Card;
import org.ectmanager.application.handover.SendHandOvers;
import org.ectmanager.application.handover.TeacherChange;
import org.ectmanager.spi.handover.Delivery.Step.Actor;
import org.ectmanager.spi.handover.Difference;
import org.ectmanager.spi.handover.Fact;
import org.ectmanager.web.component.Choices;
import org.ectmanager.web.component.Link;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.handover.PlaceCard.Lacking;
import org.ectmanager.web.words.Days;

/**
 * Makes the cards of hand-overs.
 *
 * @param school the address of the school's pages, for whoever enters what is missing; empty for the appropriate body
 * @param form what was ticked, when it is shown again
 */
public record Cards(String school, Form form, Clock clock) {

    private static final Set<Fact> OF_THE_TEACHER =
            Set.of(Fact.ECT_EMAIL, Fact.ECT_TRN, Fact.ECT_DATE_OF_BIRTH, Fact.END_DATE, Fact.TERMS_SERVED);

    /**
     * One change with its places.
     *
     * @param differences what is otherwise than before; none for a registration
     */
    public record ChangeCard(
            String heading, String from, Link teacher, List<String> differences, List<PlaceCard> places) {}

    ChangeCard of(Card card, String ects) {
        var change = card.change();
        var value = change.value();
        return new ChangeCard(
                value.ect().name().full() + ": " + value.kind().title().toLowerCase(java.util.Locale.UK),
                "From " + Days.of(value.effectiveOn()) + ", " + value.school().name(),
                Link.to(
                        ects + "/" + change.induction(),
                        "See the record of " + value.ect().name().full()),
                value.differences().stream().map(Difference::inWords).toList(),
                card.handOvers().stream()
                        .map(each -> place(
                                change,
                                each,
                                card.absent().contains(each.place().id())))
                        .toList());
    }

    /** A change in a table, such as {@code Details changed: the mentor's e-mail address}. */
    static String what(SendHandOvers.Line line) {
        var differences =
                line.differences().stream().map(Difference::what).distinct().collect(Collectors.joining(", "));
        return line.what() + (differences.isEmpty() ? "" : ": " + differences);
    }

    private PlaceCard place(TeacherChange change, HandOver handOver, boolean absent) {
        var mine = handOver.ticks().stream().filter(this::isMine).toList();
        return new PlaceCard(
                handOver,
                PlaceCard.tag(handOver.state()),
                absent,
                facts(handOver),
                handOver.missing().stream().map(each -> lacking(change, each)).toList(),
                ticks(handOver, mine),
                handOver.ticks().stream()
                        .filter(tick -> !mine.contains(tick))
                        .map(tick -> PlaceCard.actor(handOver, tick.actor()) + ": " + tick.title() + said(tick))
                        .toList(),
                PlaceCard.links(handOver));
    }

    private boolean isMine(Tick tick) {
        return school.isEmpty() || tick.actor() != Actor.APPROPRIATE_BODY;
    }

    private SummaryList facts(HandOver handOver) {
        var facts = SummaryList.empty().row("Who acts next", PlaceCard.next(handOver));
        return handOver.told()
                .map(told -> facts.row(
                        "Told",
                        (told.how() == Told.How.FILE ? "By the file that " : "Entered there; ticked by ")
                                + told.by()
                                + (told.how() == Told.How.FILE ? " sent, " : ", ")
                                + Days.at(told.at(), clock)))
                .orElse(facts);
    }

    private Choices ticks(HandOver handOver, List<Tick> mine) {
        var field = PlaceCard.field(handOver.id());
        var again = form.value("handOver").equals(Long.toString(handOver.id()));
        var shown = again
                ? form
                : form.with(
                        field,
                        mine.stream()
                                .filter(tick -> tick.done().isPresent())
                                .map(Tick::step)
                                .toArray(String[]::new));
        var choices = Choices.of(
                        shown, field, "What is done at " + handOver.place().name() + "?")
                .small();
        for (var tick : mine) {
            choices = choices.option(tick.step(), tick.title(), tick.howTo() + said(tick));
        }
        return choices;
    }

    private String said(Tick tick) {
        return tick.done()
                .map(done -> " Ticked on " + Days.at(done.at(), clock) + " by " + done.name() + ".")
                .orElse("");
    }

    private Lacking lacking(TeacherChange change, Missing missing) {
        return new Lacking(
                missing.what(),
                missing.why(),
                missing.fact()
                        .filter(fact -> !school.isEmpty())
                        .map(fact -> where(change, fact))
                        .orElse(Link.to("", "")));
    }

    private Link where(TeacherChange change, Fact fact) {
        if (OF_THE_TEACHER.contains(fact)) {
            return Link.to(school + "/ects/" + change.induction(), "See the teacher\u2019s record");
        }
        return switch (fact) {
            case MENTOR_EMAIL, MENTOR_TRN ->
                Link.to(
                        school + "/mentors"
                                + change.mentor().map(id -> "/" + id).orElse(""),
                        "Enter it with the mentor");
            case MENTOR, FORMER_MENTOR -> Link.to(school + "/mentors", "See your mentors");
            case TUTOR, TUTOR_EMAIL -> Link.to(school + "/people", "See your people");
            default -> Link.to("", "");
        };
    }

    /** The steps that were ticked for a hand-over. */
    static Set<String> ticked(Form form, long handOver) {
        return form.values(PlaceCard.field(handOver)).stream().collect(Collectors.toSet());
    }
}
