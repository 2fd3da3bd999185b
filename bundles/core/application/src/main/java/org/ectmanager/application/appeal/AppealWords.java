/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.AppealStep.HearingSet;
import org.ectmanager.domain.decision.AppealStep.Kind;
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

    private static String of(Kind kind) {
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

    /** How far an appeal is, and once it is over what it leaves of the decision; empty while nothing is on record. */
    public static List<String> standing(AppealCase appeal) {
        var said = Stream.of(Kind.NOT_WANTED, Kind.MADE, Kind.WITHDRAWN, Kind.OUTCOME)
                .flatMap(kind -> appeal.steps().stream().filter(step -> step.kind() == kind))
                .map(AppealWords::dated);
        var then = after(appeal).map(after -> "After the appeal: " + after).or(() -> meanwhile(appeal));
        return Stream.concat(said, then.stream()).toList();
    }

    /** R50, R51. */
    private static Optional<String> meanwhile(AppealCase appeal) {
        return appeal.has(Kind.MADE) && appeal.decision() instanceof Decision.Fail
                ? Optional.of("While it is running nobody is dismissed for the fail, or listed as one who has failed.")
                : Optional.empty();
    }

    private static String dated(AppealStep step) {
        var day = Reason.day(step.on());
        return switch (step.kind()) {
            case NOT_WANTED -> "The early career teacher will not appeal. Their note came on " + day + ".";
            case OUTCOME -> of(step) + ". The outcome came on " + day + ".";
            default -> of(step) + " on " + day + ".";
        };
    }

    private static Optional<String> after(AppealCase appeal) {
        if (!appeal.has(Kind.OUTCOME) && !appeal.has(Kind.WITHDRAWN)) {
            return Optional.empty();
        }
        var stands = appeal.stands();
        return Optional.of(stands.equals(appeal.decision()) ? "the decision stands. " + as(stands) : effect(stands));
    }

    private static String as(Decision stands) {
        return stands instanceof Decision.Extend extend
                ? "Induction is extended by " + extend.extension().terms().inWords() + "."
                : "Induction is failed.";
    }

    /** What follows from what an outcome made of a decision. */
    public static String effect(Decision stands) {
        if (stands instanceof Decision.Pass) {
            return "induction counts as passed.";
        }
        return stands instanceof Decision.Extend extend
                ? "induction is extended by " + extend.extension().terms().inWords() + ", and the plan follows."
                : "the decision that induction is failed stands.";
    }
}
