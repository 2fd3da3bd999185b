/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;

/**
 * Reminders to those whom a body tells besides whoever has to act (P10). They say who is waited for, and why somebody else
 * reads it.
 *
 * @param step of the plan, as its mark is called
 */
record ReminderCopies(AppropriateBodyPlugin body, String step, Report report, Induction induction) {

    /** @param told those who got the reminder itself */
    List<Draft> letters(Recipients recipients, Collection<PersonId> told, Addresses addresses) {
        var positions = body.reminders().toldToo(ReportWords.daysOverdue(step));
        if (positions.isEmpty()) {
            return List.of();
        }
        var staff = recipients.staff().map(Person::id).toList();
        return recipients
                .besides(induction, positions)
                .filter(person -> !told.contains(person.id()))
                .map(person -> letter(person, staff.contains(person.id()), addresses))
                .toList();
    }

    private Draft letter(Person to, boolean ofBody, Addresses addresses) {
        var words = ReportWords.remindingToo(step, whom());
        var facts = new LinkedHashMap<String, String>();
        facts.put("Report", report.title());
        facts.put("Due", Reason.day(report.planned().due()));
        var place = place(to, ofBody);
        return Letter.to(body.profile(), to, words.subject() + ": " + report.title())
                .say(words.sentence())
                .say("You get this because " + body.profile().name()
                        + " tells you of it too. Nobody waits for you here.")
                .state(facts)
                .ask(place.label(), addresses.under(body, place.path()));
    }

    private String whom() {
        return switch (report.state()) {
            case AWAITING_ECT -> "the early career teacher";
            case AWAITING_HEAD -> "the head teacher";
            default -> "the induction tutor";
        };
    }

    private record Place(String label, String path) {}

    /** The teacher reads a report once it is shared, and staff of the body once it was handed in. */
    private Place place(Person to, boolean ofBody) {
        if (to.id().equals(induction.ect())) {
            return report.isShared()
                    ? new Place("Open the report", "induction/reports/" + report.id())
                    : new Place("Open my induction", "induction");
        }
        return ofBody
                ? new Place("Open the record", "console/ects/" + induction.id())
                : new Place("Open the report", "school/" + report.school().value() + "/reports/" + report.id());
    }
}
