/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.domain.explanation.Checklist;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** How an appeal goes (R49, Schedule 3 of the Regulations). */
public record AppealProcedure(StatutoryClocks clocks) {

    /** What a notice of appeal holds. */
    public enum Content implements Checklist.Point {
        APPELLANT("the name and address of the teacher who appeals"),
        INSTITUTION("the name and address of the institution"),
        EMPLOYER("the name and address of the employer"),
        REPRESENTATIVE("the name and address of a representative, or that there is none"),
        GROUNDS("the grounds of the appeal"),
        ORAL_HEARING("whether an oral hearing is wished for"),
        SIGNATURE("the signature"),
        NOTICE("a copy of the notice of the decision"),
        REASONS("a copy of the appropriate body\u2019s reasons, if it gave any"),
        EVIDENCE("copies of the documents on which the appeal rests");

        private final String words;

        Content(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    /** What the appropriate body answers. */
    public enum Reply {
        DEFENDED,
        NOT_DEFENDED,
        WITHDRAWN
    }

    private static final Checklist<Content> NOTICE_OF_APPEAL = new Checklist<>(
            "appeal.notice", "R49", "", "The notice of appeal", List.copyOf(EnumSet.allOf(Content.class)));

    public AppealProcedure {
        requireNonNull(clocks, "clocks");
    }

    /** Whether a notice of appeal is whole. */
    public static Finding notice(Set<Content> there) {
        return NOTICE_OF_APPEAL.check(there);
    }

    /** By when the appropriate body says whether it defends its decision. */
    public Deadline reply(LocalDate copyReceived) {
        return clocks.replyToAppeal(copyReceived);
    }

    /** What a reply does by itself: a decision that is not defended falls. Empty where the appeal goes on. */
    public static Optional<AppealOutcome> by(Reply reply) {
        return reply == Reply.DEFENDED ? Optional.empty() : Optional.of(AppealOutcome.ALLOWED);
    }

    /**
     * The last day on which notice of a hearing may be given: at least so many working days lie between it and the
     * hearing. That neither of the two days counts is this product's reading.
     */
    public LocalDate noticeOfHearingBy(LocalDate hearing) {
        return before(hearing, clocks.rules().hearings().notice());
    }

    /** The last day on which the parties say who comes and which witnesses, or send what they think in writing. */
    public LocalDate statementsBy(LocalDate hearing) {
        return before(hearing, clocks.rules().hearings().statements());
    }

    /** Whether a hearing may be held as planned. */
    public Finding hearing(LocalDate noticeGiven, LocalDate hearing, int panel) {
        var least = clocks.rules().hearings().panel();
        return panel < least
                ? Finding.refused("appeal.panel", reason("A panel has at least " + least + " members."))
                : hearing(noticeGiven, hearing);
    }

    /** Whether notice of a hearing was given in time, whoever sits on the panel. */
    public Finding hearing(LocalDate noticeGiven, LocalDate hearing) {
        var by = noticeOfHearingBy(hearing);
        return noticeGiven.isAfter(by)
                ? Finding.refused(
                        "appeal.hearing-too-soon",
                        reason("Notice of a hearing on " + Reason.day(hearing) + " has to be given by " + Reason.day(by)
                                + ". Choose a later day."))
                : Finding.allowed(
                        "appeal.hearing",
                        reason("Notice of the hearing was given in time. The parties write by "
                                + Reason.day(statementsBy(hearing)) + "."));
    }

    /** The day that leaves so many whole working days before another. */
    private LocalDate before(LocalDate day, int workingDays) {
        var days = clocks.workingDays();
        var left = day;
        for (var counted = 0; counted <= workingDays; counted++) {
            left = days.onOrBefore(left.minusDays(1));
        }
        return left;
    }

    private static Reason reason(String sentence) {
        return Reason.of("R49", "", sentence);
    }
}
