/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.teacherrecords;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ectmanager.application.port.TeacherRecords;
import org.ectmanager.domain.teacher.Trn;

/**
 * Fictional teachers for the sample set-up; cannot be made in another mode. Every TRN is somebody who holds QTS and is
 * required to complete induction, except those below. Every date of birth is the right one, except any 1 January: that
 * stands for a wrong one and is not found.
 *
 * <p>7000001 without QTS, 7000002 not found, 7000003 prohibited from teaching, 7000004 deactivated, 7000005 with an
 * alert that does not prohibit, 7000006 mentor of the early roll-out, 7000007 passed, 7000008 failed, 7000009 exempt,
 * 7000010 failed in Wales, 7000011 merged into 7000012, 7000020 the service is away.
 */
final class FictionalTeacherRecords implements TeacherRecords {

    static final String MODE = "sample";

    private static final String SECTION_128 = "38df5a00-94ab-486f-8905-d5b2eac04000";
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

    private static final Map<String, Function<Trn, Answer>> SPECIAL = Map.ofEntries(
            Map.entry("7000001", trn -> found(trn, InductionStatus.NONE, LocalDate.MAX)),
            Map.entry("7000002", trn -> new NotFound()),
            Map.entry("7000003", trn -> alerted(trn, "Prohibited by the Secretary of State", Alert.PROHIBITION)),
            Map.entry("7000004", trn -> new Deactivated()),
            Map.entry("7000005", trn -> alerted(trn, "Section 128 barring direction", SECTION_128)),
            Map.entry("7000007", trn -> ended(trn, InductionStatus.PASSED)),
            Map.entry("7000008", trn -> ended(trn, InductionStatus.FAILED)),
            Map.entry("7000009", trn -> found(trn, InductionStatus.EXEMPT, QTS)),
            Map.entry("7000010", trn -> ended(trn, InductionStatus.FAILED_IN_WALES)),
            Map.entry("7000011", trn -> new Merged(new Trn("7000012"))),
            Map.entry("7000020", trn -> new Unavailable("The teacher record service cannot be reached")));

    FictionalTeacherRecords(String mode) {
        if (!mode.equals(MODE)) {
            throw new IllegalStateException("Fictional teachers exist in sample mode only");
        }
    }

    @Override
    public Answer find(Trn trn, LocalDate dateOfBirth) {
        if (dateOfBirth.getDayOfYear() == 1) {
            return new NotFound();
        }
        return SPECIAL.getOrDefault(trn.digits(), FictionalTeacherRecords::ordinary)
                .apply(trn);
    }

    private static Answer ordinary(Trn trn) {
        return found(trn, InductionStatus.REQUIRED_TO_COMPLETE, QTS);
    }

    private static Answer found(Trn trn, InductionStatus status, LocalDate qts) {
        var exemptions = status == InductionStatus.EXEMPT
                ? List.of("Overseas trained teacher with at least two years of full-time experience")
                : List.<String>of();
        return new Found(new Teacher(
                trn, given(trn), family(trn), qts, status, LocalDate.MIN, LocalDate.MAX, exemptions, List.of()));
    }

    private static Answer ended(Trn trn, InductionStatus status) {
        return new Found(
                new Teacher(trn, given(trn), family(trn), QTS, status, STARTED, COMPLETED, List.of(), List.of()));
    }

    private static Answer alerted(Trn trn, String type, String category) {
        var alert = new Alert(type, category, type, LocalDate.MAX);
        return new Found(new Teacher(
                trn,
                given(trn),
                family(trn),
                QTS,
                InductionStatus.REQUIRED_TO_COMPLETE,
                LocalDate.MIN,
                LocalDate.MAX,
                List.of(),
                List.of(alert)));
    }

    private static String given(Trn trn) {
        return GIVEN.get(Integer.parseInt(trn.digits()) % GIVEN.size());
    }

    private static String family(Trn trn) {
        return FAMILY.get(Integer.parseInt(trn.digits()) % FAMILY.size());
    }
}
