/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.absence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ectmanager.application.absence.AbsenceForm;
import org.ectmanager.domain.absence.Absence;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.web.component.Overtaken;
import org.ectmanager.web.form.Form;
import org.ectmanager.web.words.Days;

/** What a colleague changed of an absence, beside what was typed. */
final class AbsenceChanges {

    private AbsenceChanges() {}

    static Overtaken of(Overtaken overtaken, Absence now, Form typed) {
        return overtaken
                .field(
                        "Kind of absence",
                        "kind",
                        AbsenceWords.kind(now.kind()),
                        kind(typed.value("kind")),
                        AbsenceChanges::kind)
                .field("First day", "starts_on", Days.of(now.period().from()), day(typed, "first"), AbsenceChanges::day)
                .field("Last day", "ends_on", Days.of(now.period().to()), day(typed, "last"), AbsenceChanges::day)
                .field(
                        "Contracted days missed",
                        "half_days",
                        now.days().toString(),
                        typed.value("days"),
                        AbsenceChanges::days)
                .field("Statutory leave", "choice", choice(now), choice(typed.value("choice")), AbsenceChanges::choice);
    }

    /** What was typed, in one line, for somebody whose form cannot be saved. */
    static String typed(Form typed) {
        return Stream.of(
                        kind(typed.value("kind")),
                        "first day " + day(typed, "first"),
                        "last day " + day(typed, "last"),
                        "contracted days missed " + typed.value("days"),
                        "statutory leave " + choice(typed.value("choice")))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
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
        return (typed.value(name + "-day") + " " + typed.value(name + "-month") + " " + typed.value(name + "-year"))
                .strip();
    }

    private static String days(String halves) {
        return org.ectmanager.domain.absence.Days.of(
                        new BigDecimal(halves).divide(BigDecimal.valueOf(2)).toPlainString())
                .toString();
    }
}
