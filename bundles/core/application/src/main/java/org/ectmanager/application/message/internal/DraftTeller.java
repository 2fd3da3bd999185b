/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import static java.util.stream.Collectors.groupingBy;

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

    /** What is to be told, about which induction, to whom. */
    private record Told(Person tutor, Induction induction, String what) {}

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var told = Stream.of(KeptDrafts.CARRIED, KeptDrafts.FELL, KeptDrafts.RESTORED)
                .flatMap(what -> Stream.of(facts.get(what).split(","))
                        .filter(induction -> !induction.isEmpty())
                        .flatMap(induction -> inductions.find(Long.parseLong(induction)).stream())
                        .flatMap(induction -> recipients
                                .tutorsTurn(induction)
                                .map(reader -> new Told(reader.person(), induction, what))));
        return told.collect(groupingBy(Told::tutor)).entrySet().stream()
                .map(one -> letter(body, one.getKey(), one.getValue()))
                .toList();
    }

    private Draft letter(AppropriateBodyPlugin body, Person tutor, List<Told> told) {
        var letter = Letter.to(body.profile(), tutor, "What became of a report that had been begun")
                .say("The plan of an induction was made anew, and it has other reviews and assessments than before.");
        for (var what : List.of(KeptDrafts.CARRIED, KeptDrafts.FELL, KeptDrafts.RESTORED)) {
            var count = told.stream().filter(one -> one.what().equals(what)).count();
            if (count > 0) {
                letter = letter.say(said(what, count));
            }
        }
        return letter.ask("See the plan and what was written", addresses.under(body, where(told)));
    }

    private static String said(String what, long count) {
        var reports = count == 1 ? "One report that was begun" : count + " reports that were begun";
        return switch (what) {
            case KeptDrafts.CARRIED ->
                reports
                        + " fell away, and what was written goes on in the report of the same time, as far as it asks the"
                        + " same. All of it stays to be read on the record of the early career teacher.";
            case KeptDrafts.FELL ->
                reports + " fell away, and no other report looks back on the same time. What was written stays to be"
                        + " read on the record of the early career teacher; it is not handed in.";
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
