/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.policy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.Position;
import org.ectmanager.spi.body.AppropriateBodyPlugin;
import org.ectmanager.spi.body.ReminderPlan;
import org.ectmanager.spi.body.ReminderPlan.Pause;
import org.ectmanager.spi.body.ReviewPolicy.Reader;

/** How a body reminds, reads and decides (P10, P13, P15, P16). */
record WayWords(AppropriateBodyPlugin body, LocalDate today) {

    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    List<String> reminders() {
        var plan = body.reminders();
        var sentences = new ArrayList<String>();
        sentences.add("Whoever has to act on a report is reminded " + before(plan) + overdue(plan) + ".");
        if (!plan.alsoTo().isEmpty()) {
            sentences.add("Told too: " + positions(plan.alsoTo()) + ".");
        }
        plan.escalation()
                .ifPresent(later -> sentences.add("Once a report is overdue by " + days(later.days())
                        + " these are told too: " + positions(later.to()) + "."));
        plan.pauses().stream().map(WayWords::sentence).forEach(sentences::add);
        return sentences;
    }

    private static String before(ReminderPlan plan) {
        return plan.before().isEmpty()
                ? ""
                : plan.before().stream()
                                .map(days -> days == 0 ? "on the day" : days(days) + " before it is due")
                                .collect(joining(", "))
                        + ", and ";
    }

    private static String overdue(ReminderPlan plan) {
        return days(plan.overdueAfter()) + " after it was due"
                + (plan.repeatEvery() == 0 ? "" : ", then every " + days(plan.repeatEvery()));
    }

    private static String sentence(Pause pause) {
        return "Nobody is reminded of reports from " + DAY_OF_YEAR.format(pause.from()) + " to "
                + DAY_OF_YEAR.format(pause.to()) + ".";
    }

    List<String> reading() {
        var reviews = body.reviews();
        var sentences = new ArrayList<String>();
        if (reviews.targetDays() > 0) {
            sentences.add("It means to read a report within " + days(reviews.targetDays()) + " of its hand-in.");
        }
        if (!reviews.checklist().isEmpty()) {
            sentences.add("Before it accepts one it checks: " + String.join("; ", reviews.checklist()) + ".");
        }
        if (!reviews.reasons().isEmpty()) {
            sentences.add("It returns one for reasons such as: " + String.join("; ", reviews.reasons()) + ".");
        }
        if (reviews.reader() == Reader.QUALITY_ASSURER) {
            sentences.add("A teacher\u2019s own quality assurer accepts or returns their reports, or a lead.");
        }
        return sentences;
    }

    List<String> deciding() {
        if (!body.decisions().hasPanel()) {
            return List.of();
        }
        var days = body.decisions().panels().stream()
                .filter(panel -> !panel.on().isBefore(today))
                .limit(3)
                .map(panel -> "It meets on " + Reason.day(panel.on()) + ", on what was handed in by "
                        + Reason.day(panel.receivedBy()) + ".");
        var all = new ArrayList<String>();
        all.add("A panel decides at the end of induction.");
        all.addAll(days.toList());
        return all;
    }

    /** Who signs where the head teacher cannot; nothing where nobody does. */
    List<String> signing() {
        return body.signing().leadForHead()
                ? List.of("An induction lead may sign for a head teacher who is away, but no final assessment and no"
                        + " registration.")
                : List.of();
    }

    private static String positions(Collection<Position> positions) {
        return positions.stream()
                .sorted()
                .map(position -> position.title().toLowerCase(Locale.UK))
                .collect(joining(", "));
    }

    private static String days(int count) {
        return PolicyWords.number(count, "day", "days");
    }
}
