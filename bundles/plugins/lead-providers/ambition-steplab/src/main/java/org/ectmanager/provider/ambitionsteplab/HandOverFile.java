/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.provider.ambitionsteplab;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.domain.people.EmailAddress;
import org.ectmanager.domain.school.Urn;
import org.ectmanager.domain.teacher.Trn;
import org.ectmanager.spi.csv.Csv;
import org.ectmanager.spi.handover.Change;
import org.ectmanager.spi.handover.Delivery;
import org.ectmanager.spi.handover.Difference;
import org.ectmanager.spi.handover.Pairing;
import org.ectmanager.spi.handover.Teacher;

/** The hand-over as comma-separated values in UTF-8: one line a change, days as 2026-09-01. */
final class HandOverFile {

    private static final List<String> TITLES = List.of(
            "Change",
            "Effective from",
            "What changed",
            "School URN",
            "School",
            "ECT first name",
            "ECT last name",
            "ECT e-mail",
            "ECT TRN",
            "Induction start",
            "Induction end",
            "FTE",
            "Mentor first name",
            "Mentor last name",
            "Mentor e-mail",
            "Mentor TRN",
            "Paired from",
            "Paired until",
            "Former mentor e-mail",
            "Former mentor until",
            "Induction tutor name",
            "Induction tutor e-mail",
            "Lead provider",
            "Delivery partner");

    private HandOverFile() {}

    static Delivery.File of(List<Change> changes, LocalDate today) {
        var lines = new ArrayList<List<String>>();
        lines.add(TITLES);
        changes.stream().map(HandOverFile::line).forEach(lines::add);
        return new Delivery.File(
                changes.stream().map(Change::reference).toList(),
                "ambition-steplab-" + today + ".csv",
                "text/csv",
                Csv.write(lines).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> line(Change change) {
        var cells = new ArrayList<String>();
        cells.add(change.kind().title());
        cells.add(change.effectiveOn().toString());
        cells.add(change.differences().stream().map(Difference::inWords).collect(Collectors.joining("; ")));
        cells.add(change.school().urn().map(Urn::digits).orElse(""));
        cells.add(change.school().name());
        cells.addAll(person(Optional.of(change.ect())));
        cells.add(change.induction().startsOn().toString());
        cells.add(day(change.induction().endedOn()));
        cells.add(change.induction().fte().toString());
        var support = change.support();
        cells.addAll(person(support.mentor().map(Pairing::mentor)));
        cells.add(day(support.mentor().map(Pairing::from)));
        cells.add(day(support.mentor().flatMap(Pairing::until)));
        cells.add(email(support.formerMentor().map(Pairing::mentor)));
        cells.add(day(support.formerMentor().flatMap(Pairing::until)));
        cells.add(support.tutor().map(tutor -> tutor.name().full()).orElse(""));
        cells.add(email(support.tutor()));
        cells.add(change.induction().programme().leadProvider());
        cells.add(change.induction().programme().deliveryPartner());
        return cells;
    }

    private static List<String> person(Optional<Teacher> person) {
        return List.of(
                person.map(somebody -> somebody.name().given()).orElse(""),
                person.map(somebody -> somebody.name().family()).orElse(""),
                email(person),
                person.flatMap(Teacher::trn).map(Trn::digits).orElse(""));
    }

    private static String email(Optional<Teacher> person) {
        return person.flatMap(Teacher::email).map(EmailAddress::value).orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
