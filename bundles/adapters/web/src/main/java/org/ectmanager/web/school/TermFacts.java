/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.school;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.calendar.ManageTermDates.Moved;
import org.ectmanager.application.calendar.ManageTermDates.Preview;
import org.ectmanager.application.calendar.TermDatesForm;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.calendar.SchoolTerm;
import org.ectmanager.domain.plan.BegunReport;
import org.ectmanager.domain.plan.PlanDifference;
import org.ectmanager.domain.plan.PlannedReport;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Table;
import org.ectmanager.web.component.Table.Cell;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.report.Begun;
import org.ectmanager.web.words.Days;

/** Term dates, and what they make of the plans, in words. */
final class TermFacts {

    private TermFacts() {}

    /** The terms as rows of a card. */
    static SummaryList rows(SummaryList card, List<SchoolTerm> terms) {
        var list = card;
        for (var term : terms) {
            list = list.row(capital(term.name()), words(term));
        }
        return list;
    }

    static String words(SchoolTerm term) {
        var lines = new ArrayList<String>();
        lines.add(Days.of(term.from()) + " to " + Days.of(term.to()));
        closures(term).forEach(days -> lines.add("Closed " + days));
        if (!term.insetDays().isEmpty()) {
            lines.add(
                    "INSET " + term.insetDays().stream().sorted().map(Days::of).collect(Collectors.joining(", ")));
        }
        return String.join("\n", lines);
    }

    private static Stream<String> closures(SchoolTerm term) {
        return term.closed().stream()
                .sorted(Comparator.comparing(DateRange::from))
                .map(TermFacts::words);
    }

    private static String words(DateRange days) {
        return days.from().equals(days.to())
                ? Days.of(days.from())
                : Days.of(days.from()) + " to " + Days.of(days.to());
    }

    /** The form filled in with terms; of a term's closures the longest is half-term. */
    static Form filled(List<SchoolTerm> terms) {
        var form = Form.empty();
        var others = new ArrayList<DateRange>();
        for (var number = 1; number <= terms.size() && number <= TermDatesForm.NAMES.size(); number++) {
            var term = terms.get(number - 1);
            form = form.with("first" + number, term.from()).with("last" + number, term.to());
            var longest = term.closed().stream()
                    .max(Comparator.comparingLong(days -> ChronoUnit.DAYS.between(days.from(), days.to())));
            if (longest.isPresent()) {
                form = form.with("closedFirst" + number, longest.get().from())
                        .with("closedLast" + number, longest.get().to());
            }
            term.closed().stream()
                    .filter(days -> !days.equals(longest.orElseThrow()))
                    .forEach(others::add);
        }
        var inset = terms.stream().flatMap(TermFacts::inClosures);
        return form.with(TermDatesForm.CLOSURES, lines(others.stream().map(TermFacts::words)))
                .with(TermDatesForm.INSET, lines(inset.sorted().map(Days::of)));
    }

    /** Training days on other days of a term count anyway, and are not typed. */
    private static Stream<LocalDate> inClosures(SchoolTerm term) {
        return term.insetDays().stream()
                .filter(day -> term.closed().stream().anyMatch(closure -> closure.contains(day)));
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    static Table terms(Preview preview) {
        return Table.of(
                        "The terms then",
                        Table.words("Term"),
                        Table.words("Days"),
                        Table.words("Closed"),
                        Table.words("INSET days in closures"),
                        Table.numbers("School days"))
                .rows(preview.terms().stream()
                        .map(counted -> List.of(
                                Cell.of(capital(counted.term().name())),
                                Cell.of(Days.of(counted.term().from()) + " to "
                                        + Days.of(counted.term().to())),
                                Cell.of(orNone(closures(counted.term()))),
                                Cell.of(orNone(counted.term().insetDays().stream()
                                        .sorted()
                                        .map(Days::of))),
                                Cell.of(counted.schoolDays())))
                        .toList());
    }

    private static String orNone(Stream<String> words) {
        var joined = words.collect(Collectors.joining("; "));
        return joined.isEmpty() ? "None" : joined;
    }

    /** How many plans move, of how many. */
    static String counts(Preview preview) {
        if (preview.open() == 0) {
            return "No early career teacher is on induction at this school now, so no plan changes.";
        }
        if (preview.moved().isEmpty()) {
            return "The plan of no early career teacher changes.";
        }
        return preview.open() == 1
                ? "The plan of the only early career teacher on induction here changes."
                : "The plans of " + preview.moved().size() + " of " + preview.open() + " early career teachers change.";
    }

    /** A warning of reports that were begun and fall away; empty when there are none. */
    static String begun(Preview preview) {
        return Begun.warning(preview.moved().stream()
                .mapToInt(moved -> moved.drafts().begun().size())
                .sum());
    }

    static Table moved(Preview preview) {
        var rows = new ArrayList<List<Cell>>();
        preview.moved().forEach(moved -> add(rows, moved));
        return Table.of(
                        "What changes in the plans",
                        Table.words("Teacher"),
                        Table.words("Report"),
                        Table.words("Change"))
                .rows(rows);
    }

    private static void add(List<List<Cell>> rows, Moved moved) {
        var name = moved.name().full();
        var difference = moved.difference();
        moved.drafts().begun().forEach(begun -> rows.add(row(name, begun.report(), begun.sentences())));
        difference
                .added()
                .forEach(report -> rows.add(row(name, report, moved.drafts().added(report))));
        difference.changed().forEach(change -> rows.add(row(name, change.after(), sentences(change))));
        BegunReport.unbegun(difference.removed(), moved.drafts().begun())
                .forEach(report -> rows.add(row(name, report, "Falls away.")));
        if (!moved.endedBefore().equals(moved.endsThen())) {
            rows.add(List.of(
                    Cell.of(name),
                    Cell.of("End of induction"),
                    Cell.of(end(moved.endsThen()) + ", was " + end(moved.endedBefore()) + ".")));
        }
    }

    private static String end(Optional<LocalDate> day) {
        return day.map(Days::of).orElse("after the contracts on record");
    }

    private static String sentences(PlanDifference.Change change) {
        return String.join(" ", change.sentences());
    }

    private static List<Cell> row(String name, PlannedReport report, String what) {
        return List.of(Cell.of(name), Cell.of(report.title() + ", " + report.term()), Cell.of(what));
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1);
    }
}
