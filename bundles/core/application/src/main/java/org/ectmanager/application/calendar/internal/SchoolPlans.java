/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calendar.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.calendar.Calendars;
import org.ectmanager.application.calendar.ManageTermDates.Counted;
import org.ectmanager.application.calendar.ManageTermDates.Moved;
import org.ectmanager.application.calendar.ManageTermDates.Preview;
import org.ectmanager.application.calendar.WholeTerms;
import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.induction.Induction.State;
import org.ectmanager.application.list.Wanted;
import org.ectmanager.application.plan.PlannedReports;
import org.ectmanager.application.plan.Planning;
import org.ectmanager.application.port.Inductions;
import org.ectmanager.application.port.Outbox;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.plan.PlanDifference;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The plans of the open inductions that a school leads; of several posts the school that leads decides. When another
 * calendar moves them, the people of the school are told.
 */
@Component(service = SchoolPlans.class)
public final class SchoolPlans {

    private static final Map<String, String> BECAUSE = Map.of(
            "saved", "the school\u2019s own term dates were saved",
            "given-up", "the school gave up its own term dates",
            "body", "the appropriate body changed its term dates or its rules",
            "bank-holidays", "bank holidays were added or moved",
            "bank-holidays-and-body", "bank holidays, or the appropriate body\u2019s term dates or rules, changed");

    private final Inductions inductions;
    private final Planning planning;
    private final PlannedReports planned;
    private final Outbox outbox;

    @Activate
    public SchoolPlans(
            @Reference Inductions inductions,
            @Reference Planning planning,
            @Reference PlannedReports planned,
            @Reference Outbox outbox) {
        this.inductions = inductions;
        this.planning = planning;
        this.planned = planned;
        this.outbox = outbox;
    }

    Preview preview(BodyId body, SchoolId school, int begins, TermCalendar before, TermCalendar after) {
        var open = open(school, led(school));
        var moved = open.stream()
                .flatMap(induction -> moved(body, induction, before, after).stream())
                .toList();
        var terms = Calendars.termsOf(after, begins);
        var whole = WholeTerms.of(terms);
        var counted = new ArrayList<Counted>();
        for (var term = 0; term < terms.size(); term++) {
            counted.add(new Counted(whole.get(term), terms.get(term).schoolDays()));
        }
        return new Preview(counted, open.size(), moved);
    }

    /**
     * Plans them anew, and puts one message about all whose dates moved. Answers how many did.
     *
     * @param why what changed, for the message, without personal data
     */
    int follow(BodyId body, SchoolId school, Map<String, String> why) {
        var led = led(school);
        inductions.hold(led);
        var moved = planned.follow(body, open(school, led), because(why)).stream()
                .map(induction -> Long.toString(induction.id()))
                .toList();
        if (!moved.isEmpty()) {
            var facts = new HashMap<>(why);
            facts.put("school", Long.toString(school.value()));
            facts.put("inductions", String.join(",", moved));
            outbox.put("calendar.changed", facts);
        }
        return moved.size();
    }

    private static String because(Map<String, String> why) {
        return BECAUSE.getOrDefault(why.get("why"), "the plan was made anew");
    }

    /** Schools that lead open inductions, by number, from the one after this number on. */
    List<SchoolId> schoolsAfter(long school, int most) {
        return inductions.schoolsAfter(school, most);
    }

    /** Counted as {@link #follow} counts: where every report was shared already nothing moves, nor is anybody told. */
    private Optional<Moved> moved(BodyId body, Induction induction, TermCalendar before, TermCalendar after) {
        var was = planning.plan(body, induction, before);
        var then = planning.plan(body, induction, after);
        var difference = PlanDifference.between(was.reports(), then.reports());
        return difference.isEmpty()
                ? Optional.empty()
                : Optional.of(new Moved(
                        induction.name(),
                        difference,
                        was.completion().date(),
                        then.completion().date(),
                        planning.drafts(induction, then)));
    }

    private List<Induction> open(SchoolId school, List<Long> led) {
        return led.stream()
                .flatMap(id -> inductions.find(id).stream())
                .filter(induction -> induction.state() == State.OPEN)
                .filter(induction -> induction.school().equals(school))
                .toList();
    }

    private List<Long> led(SchoolId school) {
        var found = new ArrayList<Long>();
        var pages = 1;
        for (var page = 1; page <= pages; page++) {
            var slice = inductions.list(Optional.of(school), Optional.of(State.OPEN), Wanted.page(page));
            pages = slice.pages();
            slice.items().forEach(line -> found.add(line.id()));
        }
        return found;
    }
}
