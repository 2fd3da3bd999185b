/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.ectmanager.application.platform.Platform;
import org.ectmanager.application.port.SampleNames;
import org.ectmanager.application.port.TeacherRecords;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.teacher.Alert;
import org.ectmanager.domain.teacher.InductionStatus;
import org.ectmanager.domain.teacher.TeacherRecord;
import org.ectmanager.domain.teacher.Trn;

/**
 * Fictional teachers for the sample set-up; cannot be made in another mode. Every TRN is somebody who holds QTS and is
 * required to complete induction, except those below. The sample data's own teachers have their names and one date of
 * birth, {@link SampleNames#BORN}; any other one is wrong and not found. Everybody else has a name invented from the
 * number and whatever date of birth is asked with, except a 1 January: that stands for a wrong one.
 *
 * <p>7000001 without QTS, 7000002 not found, 7000003 prohibited from teaching, 7000004 deactivated, 7000005 with an
 * alert that does not prohibit, 7000006 an early roll-out mentor, which matters to mentors only: answers as ordinary,
 * 7000007 passed, 7000008 failed, 7000009 exempt, 7000010 failed in Wales, 7000011 merged into 7000012, 7000020 the
 * service is away. 7000021 has no QTS at first: it was awarded on the day when somebody first asked, and the record shows
 * it {@link #LATE} days later. What was asked is forgotten when the platform stops.
 */
final class FictionalTeacherRecords implements TeacherRecords {

    private static final LocalDate QTS = LocalDate.of(2024, Month.JULY, 12);
    private static final LocalDate STARTED = LocalDate.of(2024, Month.SEPTEMBER, 2);
    private static final LocalDate COMPLETED = LocalDate.of(2026, Month.JULY, 17);

    private static final List<String> GIVEN =
            List.of("Amina", "Benedict", "Chloë", "Dafydd", "Esther", "Farid", "Grace", "Hugo", "Imogen", "Joseph");
    private static final List<String> FAMILY = List.of(
            "Appleyard",
            "Bracewell",
            "Coldicott",
            "Dunnock",
            "Elstow",
            "Fairlamb",
            "Greenhalgh",
            "Hartopp",
            "Ibbotson",
            "Jolliffe",
            "Kettlewell");

    private static final Map<String, BiFunction<Trn, LocalDate, Answer>> SPECIAL = Map.ofEntries(
            Map.entry("7000001", (trn, born) -> found(trn, born, InductionStatus.NONE, TeacherRecord.NOT_HELD)),
            Map.entry("7000002", (trn, born) -> new NotFound()),
            Map.entry("7000003", (trn, born) -> alerted(trn, born, "Prohibition from teaching", Alert.PROHIBITION)),
            Map.entry("7000004", (trn, born) -> new Deactivated()),
            Map.entry("7000005", (trn, born) -> alerted(trn, born, "Section 128 (SoS)", Alert.SECTION_128)),
            Map.entry("7000007", (trn, born) -> ended(trn, born, InductionStatus.PASSED)),
            Map.entry("7000008", (trn, born) -> ended(trn, born, InductionStatus.FAILED)),
            Map.entry("7000009", FictionalTeacherRecords::exempt),
            Map.entry("7000010", (trn, born) -> ended(trn, born, InductionStatus.FAILED_IN_WALES)),
            Map.entry("7000011", (trn, born) -> new Merged(new Trn("7000012"))),
            Map.entry("7000020", (trn, born) -> new Unavailable("The teacher record service cannot be reached")));

    /** After so many days the record shows that 7000021 is qualified. */
    static final int LATE = 6;

    private static final String QUALIFIES_LATER = "7000021";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final SampleNames names;
    private final Clock clock;
    private final Map<LocalDate, LocalDate> firstAsked = new ConcurrentHashMap<>();

    FictionalTeacherRecords(Platform platform, SampleNames names, Clock clock) {
        if (!platform.isSample()) {
            throw new IllegalStateException("Fictional teachers exist in sample mode only");
        }
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Answer find(Trn trn, LocalDate dateOfBirth) {
        if (dateOfBirth.getDayOfYear() == 1) {
            return new NotFound();
        }
        if (trn.digits().equals(QUALIFIES_LATER)) {
            return qualifiesLater(trn, dateOfBirth);
        }
        return SPECIAL.getOrDefault(trn.digits(), this::ordinary).apply(trn, dateOfBirth);
    }

    private Answer qualifiesLater(Trn trn, LocalDate born) {
        var today = LocalDate.ofInstant(clock.instant(), LONDON);
        var first = firstAsked.merge(born, today, (one, other) -> one.isBefore(other) ? one : other);
        return today.isBefore(first.plusDays(LATE))
                ? found(trn, born, InductionStatus.NONE, TeacherRecord.NOT_HELD)
                : found(trn, born, InductionStatus.REQUIRED_TO_COMPLETE, first);
    }

    private Answer ordinary(Trn trn, LocalDate born) {
        return names.of(trn)
                .map(name -> born.equals(SampleNames.BORN) ? named(trn, born, name) : new NotFound())
                .orElseGet(() -> found(trn, born, InductionStatus.REQUIRED_TO_COMPLETE, QTS));
    }

    private static Answer named(Trn trn, LocalDate born, PersonName name) {
        return new Found(
                new TeacherRecord(
                        trn,
                        born,
                        name.given(),
                        name.family(),
                        QTS,
                        List.of(),
                        InductionStatus.REQUIRED_TO_COMPLETE,
                        List.of()),
                Earlier.none());
    }

    private static Answer found(Trn trn, LocalDate born, InductionStatus status, LocalDate qts) {
        return new Found(teacher(trn, born, status, qts, List.of()), Earlier.none());
    }

    private static Answer exempt(Trn trn, LocalDate born) {
        var reason = "Overseas trained teacher with at least two years of full-time experience";
        return new Found(
                teacher(trn, born, InductionStatus.EXEMPT, QTS, List.of()),
                new Earlier(LocalDate.MIN, LocalDate.MAX, List.of(reason)));
    }

    private static Answer ended(Trn trn, LocalDate born, InductionStatus status) {
        return new Found(teacher(trn, born, status, QTS, List.of()), new Earlier(STARTED, COMPLETED, List.of()));
    }

    private static Answer alerted(Trn trn, LocalDate born, String category, String categoryId) {
        var alert = new Alert(categoryId, category, LocalDate.MAX);
        return new Found(teacher(trn, born, InductionStatus.REQUIRED_TO_COMPLETE, QTS, List.of(alert)), Earlier.none());
    }

    private static TeacherRecord teacher(
            Trn trn, LocalDate born, InductionStatus status, LocalDate qts, List<Alert> alerts) {
        return new TeacherRecord(trn, born, given(trn), family(trn), qts, List.of(), status, alerts);
    }

    private static String given(Trn trn) {
        return GIVEN.get(Integer.parseInt(trn.digits()) % GIVEN.size());
    }

    private static String family(Trn trn) {
        return FAMILY.get(Integer.parseInt(trn.digits()) % FAMILY.size());
    }
}
