/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.plan.KeptDrafts;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The mail to induction tutors when a new plan has no place for reports that were begun, or has one again: one for one
 * change, however many reports it touches. It names no teacher.
 */
@Component
public final class DraftTeller implements Teller {

    private final Inductions inductions;
    private final Recipients recipients;
    private final Addresses addresses;

    @Activate
    public DraftTeller(
            @Reference Inductions inductions, @Reference Recipients recipients, @Reference Addresses addresses) {
        this.inductions = inductions;
        this.recipients = recipients;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KeptDrafts.KIND);
    }

    private static final List<String> ALL =
            List.of(KeptDrafts.CARRIED, KeptDrafts.FELL, KeptDrafts.BESIDE, KeptDrafts.RESTORED);

    /**
     * What is to be told, about which induction, to whom.
     *
     * @param other the report of the same time; empty where none is named
     */
    private record Told(Person tutor, Induction induction, String what, String other) {}

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var told = ALL.stream()
                .flatMap(what -> Stream.of(facts.getOrDefault(what, "").split(","))
                        .filter(one -> !one.isEmpty())
                        .flatMap(one -> told(what, one.split("=", 2))));
        return told.collect(groupingBy(Told::tutor)).entrySet().stream()
                .map(one -> letter(body, one.getKey(), one.getValue()))
                .toList();
    }

    private Stream<Told> told(String what, String[] induction) {
        var other = induction.length > 1 ? induction[1] : "";
        return inductions.find(Long.parseLong(induction[0])).stream()
                .flatMap(found ->
                        recipients.tutorsTurn(found).map(reader -> new Told(reader.person(), found, what, other)));
    }

    private Draft letter(AppropriateBodyPlugin body, Person tutor, List<Told> told) {
        var letter = Letter.to(body.profile(), tutor, "What became of a report that had been begun")
                .say("The plan of an induction was made anew, and it has other reviews and assessments than before.");
        for (var what : ALL) {
            var these = told.stream().filter(one -> one.what().equals(what)).toList();
            if (!these.isEmpty()) {
                letter = letter.say(said(what, these));
            }
        }
        return letter.ask("See the plan and what was written", addresses.under(body, where(told)));
    }

    private static String said(String what, List<Told> told) {
        var count = told.size();
        var reports = count == 1 ? "One report that was begun" : count + " reports that were begun";
        return switch (what) {
            case KeptDrafts.CARRIED ->
                reports
                        + " fell away, and what was written goes on in the report of the same time, as far as it asks the"
                        + " same. All of it stays to be read on the record of the early career teacher.";
            case KeptDrafts.FELL ->
                reports + " fell away, and no other report looks back on the same time. What was written stays to be"
                        + " read on the record of the early career teacher; it is not handed in.";
            case KeptDrafts.BESIDE ->
                reports + " fell away, and something else is written already in the report of the same time: "
                        + told.stream().map(Told::other).distinct().collect(joining(", "))
                        + ". What was written stays to be read on the record of the early career teacher; it is not"
                        + " handed in.";
            default ->
                (count == 1 ? "One report" : count + " reports")
                        + " that had fallen away will be written after all, with what was written before.";
        };
    }

    private static String where(List<Told> told) {
        var first = told.get(0).induction();
        var ects = "school/" + first.school().value() + "/ects";
        var one =
                told.stream().map(Told::induction).map(Induction::id).distinct().count() == 1;
        return one ? ects + "/" + first.id() : ects;
    }
}
