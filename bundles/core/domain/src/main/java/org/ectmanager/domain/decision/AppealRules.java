/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.decision.AppealStep.CopyReceived;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.AppealStep.HearingSet;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.AppealStep.Made;
import org.ectmanager.domain.decision.AppealStep.Replied;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;

/** What the rules say of each step of an appeal beside the others (R48, R49). */
record AppealRules(AppealCase file, LocalDate today, StatutoryClocks clocks) {

    List<Finding> of(AppealStep step) {
        return Stream.of(days(step), rests(step), beside(step), itself(step))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> days(AppealStep step) {
        if (step.on().isAfter(today)) {
            return refused("appeal.future", "This day is to come. Record what has happened, once it has.");
        }
        return step.on().isBefore(file.decidedOn())
                ? refused(
                        "appeal.before-decision",
                        "The decision was made on " + Reason.day(file.decidedOn()) + ". Enter that day or a later one.")
                : Optional.empty();
    }

    /** What another step has to come before, on the same day at the latest. */
    private Optional<Finding> rests(AppealStep step) {
        return before(step.kind()).flatMap(kind -> file.steps().stream()
                .filter(other -> other.kind() == kind)
                .findFirst()
                .map(other -> step.on().isBefore(other.on())
                        ? refused(
                                "appeal.order",
                                capital(words(kind)) + " on " + Reason.day(other.on())
                                        + ". Enter that day or a later one.")
                        : Optional.<Finding>empty())
                .orElseGet(() -> refused(
                        "appeal.first", "Nothing on record says that " + words(kind) + ". Record that first.")));
    }

    private static Optional<Kind> before(Kind kind) {
        return switch (kind) {
            case NOT_WANTED, MADE -> Optional.empty();
            case COPY, HEARING, WITHDRAWN, OUTCOME -> Optional.of(Kind.MADE);
            case REPLY -> Optional.of(Kind.COPY);
            case REPLY_WITHDRAWN -> Optional.of(Kind.REPLY);
        };
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case COPY -> "the appropriate body received its copy of the notice of appeal";
            case REPLY -> "the appropriate body replied";
            default -> "an appeal was made";
        };
    }

    /** What cannot stand beside another. */
    private Optional<Finding> beside(AppealStep step) {
        return switch (step.kind()) {
            case MADE ->
                file.has(Kind.NOT_WANTED)
                        ? refused(
                                "appeal.not-wanted",
                                "It is on record that the teacher will not appeal. If they have after all, take that back"
                                        + " first.")
                        : Optional.empty();
            case OUTCOME ->
                file.has(Kind.WITHDRAWN)
                        ? refused("appeal.withdrawn", "The appeal was withdrawn, so nothing is decided on it.")
                        : Optional.empty();
            case REPLY_WITHDRAWN ->
                file.find(Replied.class).filter(reply -> !reply.defended()).isPresent()
                        ? refused(
                                "appeal.no-defence", "The decision was not defended, so there is nothing to withdraw.")
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Finding> itself(AppealStep step) {
        if (step instanceof Made made) {
            return made(made);
        }
        if (step instanceof Replied reply) {
            return replied(reply);
        }
        if (step instanceof HearingSet set) {
            return Optional.of(new AppealProcedure(clocks).hearing(set.on(), set.hearing()));
        }
        return step instanceof Decided decided ? decided(decided) : Optional.empty();
    }

    private Optional<Finding> made(Made step) {
        var window = clocks.appeal(file.decidedOn());
        return window.isOverOn(step.on()) && step.lateBecause().isBlank()
                ? refused(
                        "appeal.late-why",
                        "The last day for an appeal was " + Reason.day(window.actAfter())
                                + ". A late one is taken only exceptionally. Say why it was taken.")
                : Optional.of(Appeal.mayBeMade(file.decision(), window, step.on()));
    }

    private Optional<Finding> replied(Replied step) {
        return file.find(CopyReceived.class)
                .map(copy -> new AppealProcedure(clocks).reply(copy.on()))
                .filter(deadline -> deadline.isPastOn(step.on()))
                .map(deadline -> Finding.warning("appeal.reply-late", deadline.because()));
    }

    private Optional<Finding> decided(Decided step) {
        if (!AppealOutcome.against(file.decision()).contains(step.outcome())) {
            return refused("appeal.outcome", "An appeal against this decision cannot end so. Choose another outcome.");
        }
        if (!file.outcomes().contains(step.outcome())) {
            return refused(
                    "appeal.undefended",
                    "The appropriate body does not defend its decision, so the appeal is allowed. If it does, correct its"
                            + " reply first.");
        }
        var heard = file.find(HearingSet.class).filter(set -> set.hearing().isAfter(step.on()));
        return heard.isPresent()
                ? refused(
                        "appeal.before-hearing",
                        "A hearing is set for " + Reason.day(heard.get().hearing())
                                + ". Where it was not held, take it back first.")
                : period(step);
    }

    private Optional<Finding> period(Decided step) {
        if (AppealCase.setsPeriod(step.outcome()) != step.period().isPresent()) {
            return refused(
                    "appeal.period", "Enter by how many terms induction is extended, where the outcome says so.");
        }
        return step.period().filter(file::isDecided).isPresent()
                ? refused(
                        "appeal.same-period",
                        "This is the period that the appropriate body decided. Enter the one that the outcome sets.")
                : Optional.empty();
    }

    private static Optional<Finding> refused(String code, String sentence) {
        return Optional.of(Finding.refused(code, Reason.of("R49", "", sentence)));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
