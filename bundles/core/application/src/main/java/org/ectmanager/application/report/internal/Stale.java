/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report.internal;

import java.util.Locale;
import java.util.Optional;
import org.ectmanager.application.report.Report;
import org.ectmanager.application.report.Report.State;
import org.ectmanager.domain.refusal.Refusal;

/** What is said when somebody else was faster. */
final class Stale {

    static final Refusal CHANGED = Refusal.of(
            "report.changed", "This report was changed in the meantime. Look at what it says now before you go on");
    static final Refusal NOT_WAITING = Refusal.of(
            "report.not-waiting",
            "This report does not wait for the early career teacher any more. Look at where it stands now");

    static final Refusal FILE_GONE = Refusal.of(
            "evidence.gone", "This file is not attached to the report any more. Look at what is attached now");

    private Stale() {}

    /** Nobody takes back what is signed; whoever signs next sends it back. */
    static Refusal signed(State state) {
        return Refusal.of(
                "report.signed", "Somebody has signed this report, so it cannot be taken back. " + wayBack(state));
    }

    /** Whoever asks is not the one who sends it back. */
    static Refusal anothers(State state) {
        return Refusal.of("report.not-yours-to-send-back", "You cannot send this report back now. " + wayBack(state));
    }

    private static String wayBack(State state) {
        return switch (state) {
            case AWAITING_HEAD ->
                "It waits for the head teacher: ask them to choose \u201cSend it back to be changed\u201d on its page";
            case AWAITING_TUTOR -> "Choose \u201cSend it back to be changed\u201d on its page instead";
            default ->
                "It waits for the early career teacher. While nobody has signed it, choose \u201cTake it back to change"
                        + " it\u201d on its page; once they have, whoever signs next can send it back";
        };
    }

    /** It stands where this cannot be done to it; empty when it was cancelled or is not theirs. */
    static Refusal movedOn(Optional<Report> report) {
        return Refusal.of(
                "report.moved-on",
                report.map(Report::state)
                        .map(Stale::meanwhile)
                        .orElse("This report is not there any more, so nothing was saved"));
    }

    private static String meanwhile(State state) {
        return switch (state) {
            case CLOSED -> "The appropriate body has closed this report, so nothing can be changed in it any more";
            case SUBMITTED ->
                "This report has been handed in and cannot be changed here any more. Your appropriate body can return it";
            case ACCEPTED -> "This report has been handed in and cannot be changed here any more";
            case AWAITING_ECT, AWAITING_TUTOR, AWAITING_HEAD ->
                "This report has been handed on and cannot be changed here now. Where it stands: "
                        + state.title().toLowerCase(Locale.UK);
            default -> "This report is with its writers and waits for no signature now";
        };
    }
}
