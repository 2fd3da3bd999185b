/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.school.InductionSetting;

/**
 * What follows when induction was failed: dismissal from a relevant school (R50, guidance 2.72) and the list of those
 * who have failed (R51, guidance 2.73). Both wait until no appeal can change it any more, by the later reading of the
 * time to appeal (R48).
 */
public record AfterFailing(AppealWindow window, Appeal appeal) {

    public AfterFailing {
        requireNonNull(window, "window");
        requireNonNull(appeal, "appeal");
    }

    /** What sets the clock of dismissal off, and when; empty while nothing does. */
    public Optional<LocalDate> setOffOn(LocalDate today) {
        if (appeal instanceof Appeal.NotWanted told) {
            return Optional.of(told.toldOn());
        }
        if (appeal instanceof Appeal.Decided decided) {
            return decided.outcome() == AppealOutcome.DISMISSED ? Optional.of(decided.toldOn()) : Optional.empty();
        }
        return appeal instanceof Appeal.Pending || !window.isOverOn(today)
                ? Optional.empty()
                : Optional.of(withdrawnOr(window.actAfter()));
    }

    /** By when a school dismisses; empty where it is no relevant school, and while nothing sets the clock off. */
    public Optional<Deadline> dismissal(InductionSetting setting, LocalDate today, StatutoryClocks clocks) {
        return setting == InductionSetting.RELEVANT_SCHOOL ? setOffOn(today).map(clocks::dismissal) : Optional.empty();
    }

    /**
     * Whether a school dismisses on a day, and what it waits for where it does not yet. A school that is no relevant
     * school need not dismiss; nor does anybody while an appeal is running.
     */
    public Finding dismissing(InductionSetting setting, LocalDate today, StatutoryClocks clocks) {
        if (appeal instanceof Appeal.Decided decided && decided.outcome() != AppealOutcome.DISMISSED) {
            return Finding.refused(
                    "dismissal.not-failed", dismissed("The appeal changed the decision. Nobody is dismissed for it."));
        }
        if (setting != InductionSetting.RELEVANT_SCHOOL) {
            return Finding.allowed(
                    "dismissal.not-required",
                    dismissed("Only a relevant school has to dismiss after a fail, and this is none."));
        }
        if (appeal instanceof Appeal.Pending) {
            return Finding.notYet(
                    "dismissal.appeal",
                    dismissed(
                            "An appeal is running. Nobody is dismissed before it ends; if it is dismissed, the time begins"
                                    + " with the day on which its outcome is received."));
        }
        return dismissal(setting, today, clocks)
                .map(deadline -> Finding.allowed("dismissal.due", deadline.because()))
                .orElseGet(() -> Finding.notYet(
                        "dismissal.wait",
                        dismissed("The time to appeal is over for certain only at the end of "
                                + Reason.day(window.actAfter()) + ". Nobody is dismissed for the fail before.")));
    }

    /** Whether the teacher may be put on the list of those who have failed. */
    public Finding mayBeListed(LocalDate today) {
        if (appeal instanceof Appeal.Pending) {
            return Finding.notYet(
                    "failed-list.appeal", reason("An appeal is running. Nobody is listed before it ends."));
        }
        if (appeal instanceof Appeal.Decided decided) {
            return decided.outcome() == AppealOutcome.DISMISSED
                    ? Finding.allowed("failed-list.dismissed", reason("The appeal was dismissed."))
                    : Finding.refused(
                            "failed-list.not-failed", reason("The appeal changed the decision. Nobody is listed."));
        }
        return window.isOverOn(today)
                ? Finding.allowed(
                        "failed-list.time-over",
                        reason("The time to appeal was over for certain at the end of " + Reason.day(window.actAfter())
                                + "."))
                : Finding.notYet(
                        "failed-list.wait",
                        reason("The time to appeal is over for certain only at the end of "
                                + Reason.day(window.actAfter()) + ". Wait until then."));
    }

    private LocalDate withdrawnOr(LocalDate expiry) {
        return appeal instanceof Appeal.Withdrawn withdrawn && withdrawn.on().isAfter(expiry) ? withdrawn.on() : expiry;
    }

    private static Reason dismissed(String sentence) {
        return Reason.of("R50", "2.72", sentence);
    }

    private static Reason reason(String sentence) {
        return Reason.of("R51", "2.73", sentence);
    }
}
