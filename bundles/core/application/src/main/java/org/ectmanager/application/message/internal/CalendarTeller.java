/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.message.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.message.Letter;
import org.ectmanager.application.message.Letter.Draft;
import org.ectmanager.application.message.Teller;
import org.ectmanager.application.people.Person;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.school.SchoolId;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The mail to head teachers and induction tutors when other term dates, bank holidays or rules of their body moved plans (R21, R60): one each,
 * however many plans moved. It names no teacher.
 */
@Component
public final class CalendarTeller implements Teller {

    private static final String HOLIDAYS = "Bank holidays were added or moved.";
    private static final String OTHER_BODY =
            "Your appropriate body has changed its term dates, or its rules for when reviews and assessments are due.";

    private final Inductions inductions;
    private final Recipients recipients;
    private final Addresses addresses;

    @Activate
    public CalendarTeller(
            @Reference Inductions inductions, @Reference Recipients recipients, @Reference Addresses addresses) {
        this.inductions = inductions;
        this.recipients = recipients;
        this.addresses = addresses;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("calendar.changed");
    }

    @Override
    public List<Draft> letters(AppropriateBodyPlugin body, String kind, Map<String, String> facts) {
        var school = new SchoolId(Long.parseLong(facts.get("school")));
        var moved = Stream.of(facts.get("inductions").split(","))
                .flatMap(id -> inductions.find(Long.parseLong(id)).stream())
                .filter(induction -> induction.school().equals(school) && induction.state() == State.OPEN)
                .toList();
        if (moved.isEmpty()) {
            return List.of();
        }
        var heads = recipients.heads(school).toList();
        return Stream.concat(heads.stream(), moved.stream().flatMap(recipients::tutor))
                .distinct()
                .map(person ->
                        letter(body, school, person, why(facts), heads.contains(person) ? moved : of(person, moved)))
                .toList();
    }

    private static List<Induction> of(Person tutor, List<Induction> moved) {
        PersonId own = tutor.id();
        return moved.stream()
                .filter(induction -> induction.team().tutor().equals(own))
                .toList();
    }

    private Draft letter(AppropriateBodyPlugin body, SchoolId school, Person to, String why, List<Induction> moved) {
        var ects = "school/" + school.value() + "/ects";
        return Letter.to(body.profile(), to, "Dates of reviews and assessments have moved")
                .say(why)
                .say(said(moved.size()) + " What was shared with the early career teacher keeps its dates.")
                .ask(
                        moved.size() == 1 ? "See the new plan" : "See your early career teachers",
                        addresses.under(
                                body,
                                moved.size() == 1 ? ects + "/" + moved.get(0).id() : ects));
    }

    private static String said(int moved) {
        return moved == 1
                ? "Dates of the reviews and assessments of one early career teacher moved by it."
                : "Dates of the reviews and assessments of " + moved + " early career teachers moved by it.";
    }

    private static String why(Map<String, String> facts) {
        return switch (facts.get("why")) {
            case "saved" -> "Your school’s own term dates were saved for " + years(facts) + ".";
            case "given-up" ->
                "Your school has given up its own term dates for " + years(facts)
                        + ", so that the appropriate body’s are in force again.";
            case "body" -> OTHER_BODY;
            case "bank-holidays-and-body" -> HOLIDAYS + " " + OTHER_BODY;
            default -> HOLIDAYS;
        };
    }

    private static String years(Map<String, String> facts) {
        var begins = Integer.parseInt(facts.get("begins"));
        return "the school year " + begins + " to " + (begins + 1);
    }
}
