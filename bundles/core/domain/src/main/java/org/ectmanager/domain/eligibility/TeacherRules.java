/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.eligibility;

import java.util.stream.Collectors;
import org.ectmanager.domain.eligibility.ExemptionEvidence.AppraisalReport;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.people.NameComparison;
import org.ectmanager.domain.teacher.Alert;
import org.ectmanager.domain.teacher.TeacherRecord;

/** What the national record has to say (R2 to R6, guidance 1.13, 2.9 to 2.13). */
final class TeacherRules {

    private TeacherRules() {}

    static Finding found(ApplicationToStart application) {
        if (application.teacher() instanceof TeacherCheck.NotFound) {
            return Finding.notYet(
                    "start.record-not-found",
                    reason("R2", "2.9", "No teacher record has this TRN with this date of birth. Check both."));
        }
        if (application.teacher() instanceof TeacherCheck.NotAsked) {
            return Finding.notYet(
                    "start.record-not-asked",
                    reason("R2", "2.9", "The teacher record could not be asked yet. It is asked again on its own."));
        }
        return Finding.allowed("start.record", reason("R2", "2.9", "TRN and date of birth agree with the record."));
    }

    /** A name that differs is a reason to look, never to refuse: names change, and registers hold old ones. */
    static Finding named(ApplicationToStart application) {
        var claimed = application.claimed();
        return application
                .teacher()
                .known()
                .map(record -> NameComparison.agree(
                                claimed.name(), claimed.previousFamily(), record.givenName(), record.familyName())
                        ? Finding.allowed("start.name", reason("R2", "2.9", "The name agrees with the teacher record."))
                        : Finding.warning(
                                "start.name-differs",
                                reason(
                                        "R2",
                                        "2.9",
                                        "The teacher record has another name for this TRN and date of birth. Make sure"
                                                + " that it is the same person: a name may have changed, and then it"
                                                + " helps to give the previous surname.")))
                .orElseGet(() -> unknown("start.name", "Whether the name agrees"));
    }

    static Finding qualified(ApplicationToStart application) {
        var code = "start.qts";
        if (application.teacher().known().isEmpty()) {
            return unknown(code, "Whether qualified teacher status is held");
        }
        var held = application.teacher().known().flatMap(TeacherRecord::qtsDate);
        if (held.isEmpty()) {
            return Finding.notYet(
                    "start.no-qts",
                    reason(
                            "R2",
                            "2.9",
                            "Qualified teacher status is not on the teacher record yet. The registration is kept and "
                                    + "checked again; induction cannot be authorised without it."));
        }
        var startsOn = application.dates().startsOn();
        if (startsOn.isBefore(held.get())) {
            return Finding.refused(
                    "start.before-qts",
                    reason(
                            "R2",
                            "2.9",
                            "Induction cannot start on " + Reason.day(startsOn)
                                    + ", before qualified teacher status was awarded on " + Reason.day(held.get())
                                    + ". Choose that day or a later one."));
        }
        return Finding.allowed(
                code,
                reason("R2", "2.9", "Qualified teacher status has been held since " + Reason.day(held.get()) + "."));
    }

    static Finding status(ApplicationToStart application) {
        return application
                .teacher()
                .known()
                .map(TeacherRecord::induction)
                .map(status -> switch (status) {
                    case EXEMPT ->
                        Finding.refused(
                                "start.exempt",
                                reason(
                                        "R3",
                                        "Annex A",
                                        "This teacher is exempt and does not need to serve induction."));
                    case PASSED ->
                        Finding.refused(
                                "start.passed", reason("R6", "1.13", "This teacher has already passed induction."));
                    case FAILED ->
                        Finding.refused(
                                "start.failed",
                                reason(
                                        "R6",
                                        "1.13",
                                        "This teacher has failed induction and cannot serve it again, unless an appeal is allowed."));
                    case FAILED_IN_WALES ->
                        Finding.refused(
                                "start.failed-in-wales",
                                reason(
                                        "R5",
                                        "",
                                        "This teacher has failed induction in Wales, so it cannot be served "
                                                + "in England."));
                    case NONE, REQUIRED_TO_COMPLETE, IN_PROGRESS ->
                        Finding.allowed(
                                "start.status",
                                reason("R2", "2.9", "The teacher record says: " + status.title() + "."));
                })
                .orElseGet(() -> unknown("start.status", "How induction stands on the record"));
    }

    /** Evidence of an exemption that the record does not know yet is for the Department to record first. */
    static Finding exemption(ApplicationToStart application, ExemptionEvidence evidence) {
        if (evidence instanceof AppraisalReport report) {
            var shown = report.check(application.dates().checkedOn(), application.rules());
            return shown.stops() ? Finding.allowed("start.no-exemption-shown", shown.reason()) : shown;
        }
        var found = evidence.check(application.rules().exemptions());
        return found instanceof Finding.Allowed && evidence.exemption().effect() == Exemption.Effect.EXEMPT
                ? Finding.warning(
                        "start.exemption-shown",
                        reason("R3", "Annex A", found.reason().sentence() + " " + decided(evidence.exemption())))
                : Finding.allowed("start.no-exemption-shown", found.reason());
    }

    private static String decided(Exemption exemption) {
        return switch (exemption.decidedBy()) {
            case DEPARTMENT -> "The Department decides this and records it. Make sure before induction is authorised.";
            case APPROPRIATE_BODY ->
                "The appropriate body decides this: it has to be satisfied that the Teachers\u2019 Standards are met. The"
                        + " days of the report are not said here; make sure that it covers a year within the last five.";
        };
    }

    static boolean isQualifiedBefore1999(ApplicationToStart application) {
        return application
                .teacher()
                .known()
                .flatMap(TeacherRecord::qtsDate)
                .filter(held -> !held.isAfter(application.rules().exemptions().qualifiedBy()))
                .isPresent();
    }

    /** Paragraph 1 is the one that the record of every teacher can prove. */
    static Finding qualifiedBefore1999(ApplicationToStart application) {
        var held = application.teacher().known().flatMap(TeacherRecord::qtsDate).orElseThrow();
        return exemption(application, new ExemptionEvidence.DoneBy(Exemption.QUALIFIED_BY_1999, held));
    }

    static Finding oneChance(ApplicationToStart application) {
        return application.prior().hasOutcome()
                ? Finding.refused(
                        "start.second-induction",
                        reason(
                                "R6",
                                "1.13",
                                "An outcome of induction is already recorded for this teacher. "
                                        + "Nobody may serve induction twice."))
                : Finding.allowed(
                        "start.first-induction", reason("R6", "1.13", "No outcome of induction is recorded here."));
    }

    /** The Department's service holds one open period a teacher, and takes the next once the last was released. */
    static Finding oneAtATime(ApplicationToStart application) {
        return switch (application.prior().running()) {
            case NOWHERE ->
                Finding.allowed(
                        "start.no-other-induction", reason("R62", "", "No other induction of this teacher runs here."));
            case HERE ->
                Finding.notYet(
                        "start.induction-runs",
                        reason(
                                "R24",
                                "3.14",
                                "An induction of this teacher runs already with this appropriate body. A post at the"
                                        + " same time is added to it by the school that leads, and needs no"
                                        + " registration. Whoever has left the other school is registered once the"
                                        + " appropriate body has recorded that."));
            case ELSEWHERE ->
                Finding.notYet(
                        "start.induction-runs-elsewhere",
                        reason(
                                "R56",
                                "2.75",
                                "An induction of this teacher is still open with another appropriate body. That body"
                                        + " has to release the teacher first; ask the teacher who it is."));
        };
    }

    static Finding age(ApplicationToStart application) {
        var limits = application.rules().department();
        return application
                .teacher()
                .known()
                .map(record -> application.dates().checkedOn().getYear()
                        - record.dateOfBirth().getYear())
                .map(years -> years < limits.youngest() || years > limits.oldest()
                        ? Finding.refused(
                                "start.age",
                                reason(
                                        "R2",
                                        "",
                                        "The Department's service takes teachers from " + limits.youngest() + " to "
                                                + limits.oldest() + " years of age. Check the date of birth."))
                        : Finding.allowed("start.age", reason("R2", "", "The date of birth is plausible.")))
                .orElseGet(() -> unknown("start.age", "Whether the date of birth is plausible"));
    }

    static Finding notProhibited(ApplicationToStart application) {
        return application
                .teacher()
                .known()
                .map(record -> record.isProhibitedOn(application.dates().checkedOn())
                        ? Finding.refused(
                                "start.prohibited",
                                reason(
                                        "R4",
                                        "",
                                        "The teacher record holds a prohibition from teaching. "
                                                + "Induction cannot start while it stands."))
                        : Finding.allowed("start.not-prohibited", reason("R4", "", "No prohibition is in force.")))
                .orElseGet(() -> unknown("start.not-prohibited", "Whether a prohibition is in force"));
    }

    static Finding otherAlerts(ApplicationToStart application) {
        if (application.teacher().known().isEmpty()) {
            return unknown("start.no-alerts", "Whether there is anything else to take note of");
        }
        var names = application.teacher().known().stream()
                .flatMap(record -> record.alerts().stream())
                .filter(alert -> !alert.isProhibition()
                        && !isSection128(alert)
                        && alert.isActiveOn(application.dates().checkedOn()))
                .map(Alert::category)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Finding.allowed("start.no-alerts", reason("R4", "", "There is nothing else to take note of."))
                : Finding.warning(
                        "start.alerts",
                        reason(
                                "R4",
                                "",
                                "The teacher record holds: " + names + ". It does not bar from induction. "
                                        + "Read it before you authorise."));
    }

    /** Bars from managing independent schools and academies, not from teaching: shown and noted, never in the way. */
    static Finding section128(ApplicationToStart application) {
        if (application.teacher().known().isEmpty()) {
            return unknown("start.no-section-128", "Whether there is a Section 128 direction");
        }
        var active = application.teacher().known().stream()
                .flatMap(record -> record.alerts().stream())
                .anyMatch(alert -> isSection128(alert)
                        && alert.isActiveOn(application.dates().checkedOn()));
        return active
                ? Finding.warning(
                        "start.section-128",
                        reason(
                                "R4",
                                "",
                                "The teacher record holds a Section 128 direction. It bars from managing independent "
                                        + "schools and academies, not from teaching or induction. Read it before you "
                                        + "authorise."))
                : Finding.allowed("start.no-section-128", reason("R4", "", "There is no Section 128 direction."));
    }

    private static boolean isSection128(Alert alert) {
        return alert.categoryId().equals(Alert.SECTION_128);
    }

    /** @param what begins the sentence */
    private static Finding unknown(String code, String what) {
        return Finding.notYet(
                code + "-unknown", reason("R2", "2.9", what + " can be said once the teacher record was found."));
    }

    private static Reason reason(String rule, String guidance, String sentence) {
        return Reason.of(rule, guidance, sentence);
    }
}
