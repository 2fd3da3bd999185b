/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.report.NextPeriod;
import org.ectmanager.application.report.NextPeriod.Post;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.WriteReport.Attendance;
import org.ectmanager.domain.absence.Days;
import org.ectmanager.domain.calendar.DateRange;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.form.FormDefinition;
import org.ectmanager.domain.refusal.Refusal;

/**
 * Whether what is said of contract and attendance fits the period (R21, R28). Pure.
 *
 * @param byContract the most days that the contracts on record allow
 * @param byCalendar the most days that anybody can work in the period
 * @param recorded the days of absence on record for the period
 * @param next what is asked about the time after the period
 */
record AttendanceRules(DateRange period, Days byContract, Days byCalendar, Days recorded, AskedNext next) {

    /** What is asked about the time after the period. */
    enum AskedNext {
        NOTHING,
        WHETHER_THE_TEACHER_STAYS,
        WHERE_THE_TEACHER_GOES;

        static AskedNext of(Report report, FormDefinition form) {
            if (!NextPeriod.isAskedBy(report, form)) {
                return NOTHING;
            }
            return NextPeriod.isLeaving(report) ? WHERE_THE_TEACHER_GOES : WHETHER_THE_TEACHER_STAYS;
        }
    }

    private static final String DAYS = "[0-9]{1,3}([.][05])?";
    private static final int LONGEST = 2000;

    List<Refusal> refusals(Attendance typed) {
        var refusals = new ArrayList<Refusal>();
        contract(typed, refusals);
        var served =
                days(typed.daysServed(), "daysServed", "report.days-served", "served, such as 63 or 62.5", refusals);
        var absent = days(typed.daysAbsent(), "daysAbsent", "report.days-absent", "absent, such as 0 or 2.5", refusals);
        served.ifPresent(days -> held(days, typed.contractRight().equals("no"), refusals));
        absent.ifPresent(days -> missed(days, served, refusals));
        switch (next) {
            case WHETHER_THE_TEACHER_STAYS -> stays(typed.next(), refusals);
            case WHERE_THE_TEACHER_GOES -> goes(typed.next(), refusals);
            case NOTHING -> {}
        }
        return List.copyOf(refusals);
    }

    /** Whether the post goes on (features 3.2, 3.3); whoever leaves is interim assessed (R39). */
    private void stays(NextPeriod next, List<Refusal> refusals) {
        if (!next.isAnswered()) {
            refusals.add(new Refusal("nextPost", "report.next", "Say whether the teacher stays for the next period"));
        }
        if (next.answer().equals(Optional.of(Post.CHANGES)) && next.said().isBlank()
                || next.said().strip().length() > LONGEST) {
            refusals.add(new Refusal(
                    "nextSaid",
                    "report.next-said",
                    "Say what changes in the contract and from which day, in at most " + LONGEST + " characters"));
        }
        if (next.answer().equals(Optional.of(Post.LEAVES))) {
            lastDay(next, refusals);
        }
    }

    /** When and where to the teacher leaves who is interim assessed (features 3.3, guidance 2.62). */
    private void goes(NextPeriod next, List<Refusal> refusals) {
        lastDay(next, refusals);
        var said = next.said().strip();
        if (said.isEmpty() || said.length() > LONGEST) {
            refusals.add(new Refusal(
                    "goesTo",
                    "report.goes-to",
                    "Enter the school or other place where the teacher goes next, or that it is not known, in at most "
                            + LONGEST + " characters"));
        }
    }

    private void lastDay(NextPeriod next, List<Refusal> refusals) {
        if (next.leavesOn()
                .filter(day ->
                        !day.isBefore(period.from()) && !day.isAfter(period.to().plusYears(1)))
                .isEmpty()) {
            refusals.add(new Refusal(
                    "lastDay",
                    "report.last-day",
                    "Enter the teacher\u2019s last day, from " + Reason.day(period.from())
                            + " to a year after the period"));
        }
    }

    private static void contract(Attendance typed, List<Refusal> refusals) {
        if (!Set.of("yes", "no").contains(typed.contractRight())) {
            refusals.add(new Refusal("contractRight", "report.contract", "Say whether the contract details are right"));
        }
        if (typed.contractRight().equals("no")
                && (typed.contractSaid().isBlank()
                        || typed.contractSaid().strip().length() > LONGEST)) {
            refusals.add(new Refusal(
                    "contractSaid",
                    "report.contract-said",
                    "Say what is wrong with the contract and from which day, in at most " + LONGEST + " characters"));
        }
    }

    private static Optional<Days> days(
            String typed, String field, String code, String example, List<Refusal> refusals) {
        if (typed.strip().matches(DAYS)) {
            return Optional.of(Days.of(typed.strip()));
        }
        refusals.add(new Refusal(field, code, "Enter the days " + example));
        return Optional.empty();
    }

    /** A contract that is wrong on record sets no limit, the calendar does. */
    private void held(Days served, boolean contractWrong, List<Refusal> refusals) {
        var most = contractWrong ? byCalendar : byContract;
        if (served.compareTo(most) > 0) {
            refusals.add(new Refusal(
                    "daysServed",
                    "report.days-served-many",
                    "From " + Reason.day(period.from()) + " to " + Reason.day(period.to()) + " there are at most "
                            + most
                            + (contractWrong
                                    ? " working days. Correct the days served"
                                    : " days under the contract on record. Correct the days served, or say that the"
                                            + " contract is wrong")));
        }
    }

    private void missed(Days absent, Optional<Days> served, List<Refusal> refusals) {
        if (served.filter(days -> absent.compareTo(days) > 0).isPresent()) {
            refusals.add(new Refusal(
                    "daysAbsent",
                    "report.days-absent-many",
                    "The days absent are part of the days served, so they cannot be more. Correct one of the two"));
        } else if (!absent.equals(recorded)) {
            refusals.add(new Refusal(
                    "daysAbsent",
                    "report.days-absent-other",
                    "The absences recorded for this period come to " + recorded
                            + " days. Enter that number, or correct the absences first: the plan rests on them"));
        }
    }
}
