/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.calculator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.domain.absence.AbsenceKind;
import org.ectmanager.domain.absence.LeaveChoice;
import org.ectmanager.domain.calendar.TermCalendar;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.plan.PlanPolicy;

/**
 * An induction as somebody describes it: read, but not checked yet. Fields are named as in the web service.
 *
 * @param startsOn the day the appropriate body set; service before it does not count
 * @param asOf the day up to whose end served terms are told
 * @param extensions terms that an appropriate body decided to add (R5, R32)
 * @param leavesOn the day on which the teacher leaves for now, whatever the contracts say
 */
public record InductionQuestion(
        LocalDate startsOn,
        LocalDate asOf,
        Terms calendar,
        List<Post> contracts,
        List<Away> absences,
        List<Shorter> reductions,
        List<Longer> extensions,
        Optional<LocalDate> leavesOn,
        PlanPolicy policy) {

    /** Which terms the school has. */
    public sealed interface Terms {

        /** Those of a calendar that is shipped, by its name. */
        record Shipped(String name) implements Terms {}

        /** Those of somebody who is known here, such as an appropriate body. */
        record Known(TermCalendar calendar) implements Terms {}

        /** @param termsPerYear 3, or 6 when two of them make one term of the law (R21) */
        record Given(List<Term> terms, int termsPerYear) implements Terms {
            public Given {
                terms = List.copyOf(terms);
            }
        }
    }

    /** From one day to another, maybe the wrong way round. */
    public record Span(LocalDate from, LocalDate to) {}

    /** @param insetDays training days for staff that lie in a closure */
    public record Term(String name, Span days, List<Span> closed, List<LocalDate> insetDays) {
        public Term {
            closed = List.copyOf(closed);
            insetDays = List.copyOf(insetDays);
        }
    }

    /**
     * A stretch of one post with one working pattern.
     *
     * @param employer any name; contracts of one employer that follow each other are one employment (R22)
     * @param to empty while it has no end
     * @param daysPerWeek contracted days in a week; empty: as many as the full-time equivalent says (R28)
     */
    public record Post(
            String employer, LocalDate from, Optional<LocalDate> to, BigDecimal fte, Optional<BigDecimal> daysPerWeek) {

        public Post {
            requireNonNull(employer, "employer");
        }
    }

    /**
     * Time away from work.
     *
     * @param days contracted days missed
     * @param extend only looked at for statutory leave
     */
    public record Away(Span period, BigDecimal days, AbsenceKind kind, LeaveChoice extend) {}

    /** Terms taken off (R25 to R27). */
    public record Shorter(BigDecimal terms, ReductionReason reason, boolean consent) {}

    /** Terms added. */
    public record Longer(BigDecimal terms, DecidedIn decidedIn) {}

    /** Where an extension was decided: in Wales before the induction came here (R5), or here at its end (R32). */
    public enum DecidedIn {
        ENGLAND("england"),
        WALES("wales");

        private final String code;

        DecidedIn(String code) {
            this.code = code;
        }

        /** Its name in web services. */
        public String code() {
            return code;
        }
    }

    public InductionQuestion {
        contracts = List.copyOf(contracts);
        absences = List.copyOf(absences);
        reductions = List.copyOf(reductions);
        extensions = List.copyOf(extensions);
        requireNonNull(policy, "policy");
    }
}
