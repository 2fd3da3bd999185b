/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.absence.AbsenceForm;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.component.SummaryList;
import org.ectmanager.web.component.Typed;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.form.Reading;
import org.ectmanager.web.words.Days;

/** What a colleague changed of an absence, beside what was typed. */
final class AbsenceChanges {

    private AbsenceChanges() {}

    static Overtaken of(Overtaken overtaken, Absence now, Form typed) {
        var days = now.days().toString();
        return overtaken
                .field(
                        "Kind of absence",
                        overtaken.before("kind", AbsenceChanges::kind),
                        AbsenceWords.kind(now.kind()),
                        kind(typed.value("kind")),
                        Map.of("kind", now.kind().name()))
                .field(
                        "First day",
                        overtaken.before("starts_on", AbsenceChanges::day),
                        Days.of(now.period().from()),
                        day(typed, "first"),
                        parts("first", now.period().from()))
                .field(
                        "Last day",
                        overtaken.before("ends_on", AbsenceChanges::day),
                        Days.of(now.period().to()),
                        day(typed, "last"),
                        parts("last", now.period().to()))
                .field(
                        "Contracted days missed",
                        overtaken.before("half_days", AbsenceChanges::days),
                        days,
                        typed.value("days"),
                        Map.of("days", days))
                .field(
                        "Statutory leave",
                        overtaken.before("choice", AbsenceChanges::choice),
                        choice(now),
                        choice(typed.value("choice")),
                        Map.of("choice", now.isStatutory() ? now.choice().name() : AbsenceForm.NO_CHOICE));
    }

    private static Map<String, String> parts(String name, LocalDate day) {
        var form = Form.empty().with(name, day);
        return form.typed().keySet().stream().collect(Collectors.toMap(part -> part, form::value));
    }

    /** What was typed, for somebody whose form cannot be saved. */
    static SummaryList typed(Form typed) {
        return Typed.in(typed)
                .said("Kind of absence", kind(typed.value("kind")))
                .said("First day", day(typed, "first"))
                .said("Last day", day(typed, "last"))
                .field("Contracted days missed", "days")
                .said("Statutory leave", choice(typed.value("choice")))
                .list();
    }

    private static String kind(String name) {
        return named(AbsenceKind.values(), name).map(AbsenceWords::kind).orElse("");
    }

    private static String choice(Absence absence) {
        return absence.isStatutory() ? choice(absence.choice().name()) : choice(AbsenceForm.NO_CHOICE);
    }

    private static String choice(String name) {
        return named(LeaveChoice.values(), name)
                .map(choice -> switch (choice) {
                    case EXTEND -> "extends induction";
                    case DO_NOT_EXTEND -> "does not extend induction";
                    case UNDECIDED -> "not chosen";
                })
                .orElse("none");
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }

    private static String day(String stored) {
        return Days.of(LocalDate.parse(stored));
    }

    private static String day(Form typed, String name) {
        var words = (typed.value(name + "-day") + " " + typed.value(name + "-month") + " "
                        + typed.value(name + "-year"))
                .strip();
        return Reading.date(typed, name, "day").fold(Days::of, refusals -> words);
    }

    private static String days(String halves) {
        return org.ectmanager.domain.absence.Days.of(
                        new BigDecimal(halves).divide(BigDecimal.valueOf(2)).toPlainString())
                .toString();
    }
}
