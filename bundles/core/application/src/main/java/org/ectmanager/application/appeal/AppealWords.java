/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal;

import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.AppealStep.HearingSet;
import org.ectmanager.domain.decision.AppealStep.Replied;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.AgreedExtension;

/** What happened around an appeal, in words for pages, mails and the record of activity. */
public final class AppealWords {

    private AppealWords() {}

    /** As a sentence without its full stop and without its day. */
    public static String of(AppealStep step) {
        if (step instanceof Replied reply) {
            return reply.defended()
                    ? "The appropriate body defends its decision"
                    : "The appropriate body does not defend its decision";
        }
        if (step instanceof HearingSet set) {
            return "Notice was given of a hearing on " + Reason.day(set.hearing());
        }
        return step instanceof Decided decided ? outcome(decided) : of(step.kind());
    }

    private static String of(AppealStep.Kind kind) {
        return switch (kind) {
            case NOT_WANTED -> "The early career teacher will not appeal";
            case MADE -> "An appeal was made";
            case COPY -> "The appropriate body received its copy of the notice of appeal";
            case REPLY -> "The appropriate body replied";
            case REPLY_WITHDRAWN -> "The appropriate body defends its decision no longer";
            case HEARING -> "Notice was given of a hearing";
            case WITHDRAWN -> "The appeal was withdrawn";
            case OUTCOME -> "The appeal was decided";
        };
    }

    private static String outcome(Decided step) {
        return switch (step.outcome()) {
            case ALLOWED -> "The appeal was allowed";
            case DISMISSED -> "The appeal was dismissed";
            case EXTENDED -> "Instead of a fail, induction is extended by " + terms(step);
            case OTHER_PERIOD -> "Induction is extended by another period, " + terms(step);
        };
    }

    private static String terms(Decided step) {
        return step.period().map(AgreedExtension::terms).orElseThrow().inWords();
    }

    /** What follows from what counts as decided after the outcome. */
    public static String effect(Decision stands) {
        if (stands instanceof Decision.Pass) {
            return "Induction counts as passed.";
        }
        return stands instanceof Decision.Extend extend
                ? "Induction is extended by " + extend.extension().terms().inWords() + ", and the plan follows."
                : "The decision that induction is failed stands.";
    }
}
