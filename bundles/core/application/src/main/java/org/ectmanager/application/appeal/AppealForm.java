/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.appeal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.reading.Reading;
import org.ectmanager.domain.decision.AppealOutcome;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.decision.AppealStep.CopyReceived;
import org.ectmanager.domain.decision.AppealStep.Decided;
import org.ectmanager.domain.decision.AppealStep.HearingSet;
import org.ectmanager.domain.decision.AppealStep.Kind;
import org.ectmanager.domain.decision.AppealStep.Made;
import org.ectmanager.domain.decision.AppealStep.NotWanted;
import org.ectmanager.domain.decision.AppealStep.Replied;
import org.ectmanager.domain.decision.AppealStep.ReplyWithdrawn;
import org.ectmanager.domain.decision.AppealStep.Withdrawn;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.domain.ruleset.RuleSet;

/** Understands a typed step of an appeal. Pure. */
public record AppealForm(RuleSet rules) {

    /** The names under which a step is typed. */
    public static final List<String> FIELDS = List.of(
            "what",
            "on-day",
            "on-month",
            "on-year",
            "late",
            "hearing-day",
            "hearing-month",
            "hearing-year",
            "extended-terms",
            "other-terms");

    /** What is chosen: a kind of step, with what it says where there are several. */
    public enum What {
        NOT_WANTED(Kind.NOT_WANTED),
        MADE(Kind.MADE),
        COPY(Kind.COPY),
        DEFENDED(Kind.REPLY),
        NOT_DEFENDED(Kind.REPLY),
        REPLY_WITHDRAWN(Kind.REPLY_WITHDRAWN),
        HEARING(Kind.HEARING),
        WITHDRAWN(Kind.WITHDRAWN),
        ALLOWED(Kind.OUTCOME),
        DISMISSED(Kind.OUTCOME),
        EXTENDED(Kind.OUTCOME),
        OTHER_PERIOD(Kind.OUTCOME);

        private final Kind kind;

        What(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }

        public Optional<AppealOutcome> outcome() {
            return kind == Kind.OUTCOME ? Optional.of(AppealOutcome.valueOf(name())) : Optional.empty();
        }

        public static What of(AppealStep step) {
            if (step instanceof Replied reply) {
                return reply.defended() ? DEFENDED : NOT_DEFENDED;
            }
            return valueOf(
                    step instanceof Decided decided
                            ? decided.outcome().name()
                            : step.kind().name());
        }
    }

    public AppealForm {
        requireNonNull(rules, "rules");
    }

    /** The step, or everything that is wrong with it. */
    public Result<AppealStep> understood(Map<String, String> typed) {
        var reading = new Reading("appeal", typed);
        var what = reading.choice("what", What.values(), "Choose what has happened");
        var on = reading.date("on", "day on which it happened");
        var late = what.filter(chosen -> chosen == What.MADE).isPresent()
                ? reading.limited("late", Prose.PAGE, "Why a late appeal was taken")
                : "";
        var hearing = what.filter(chosen -> chosen == What.HEARING)
                .flatMap(chosen -> reading.date("hearing", "day of the hearing"));
        var period = what.flatMap(chosen -> period(chosen, reading));
        return reading.refusals().isEmpty()
                ? Result.done(step(new Typed(what.orElseThrow(), on.orElseThrow(), late, hearing, period)))
                : Result.refused(reading.refusals());
    }

    private record Typed(
            What what, LocalDate on, String late, Optional<LocalDate> hearing, Optional<AgreedExtension> period) {}

    private static AppealStep step(Typed typed) {
        return switch (typed.what()) {
            case NOT_WANTED -> new NotWanted(typed.on());
            case MADE -> new Made(typed.on(), typed.late().replace("\r\n", "\n"));
            case COPY -> new CopyReceived(typed.on());
            case DEFENDED, NOT_DEFENDED -> new Replied(typed.on(), typed.what() == What.DEFENDED);
            case REPLY_WITHDRAWN -> new ReplyWithdrawn(typed.on());
            case HEARING -> new HearingSet(typed.on(), typed.hearing().orElseThrow());
            case WITHDRAWN -> new Withdrawn(typed.on());
            case ALLOWED, DISMISSED, EXTENDED, OTHER_PERIOD ->
                new Decided(typed.on(), typed.what().outcome().orElseThrow(), typed.period());
        };
    }

    /** The field of the period that an outcome sets; empty where it sets none. */
    public static Optional<String> termsField(What what) {
        return Stream.of(what)
                .filter(chosen -> chosen == What.EXTENDED || chosen == What.OTHER_PERIOD)
                .map(chosen -> chosen == What.EXTENDED ? "extended-terms" : "other-terms")
                .findFirst();
    }

    private Optional<AgreedExtension> period(What what, Reading reading) {
        return termsField(what).flatMap(field -> reading.decimal(
                        field, "Enter by how many terms, with at most one decimal, such as 1 or 0.5")
                .flatMap(terms -> extension(field, terms, reading)));
    }

    private Optional<AgreedExtension> extension(String field, BigDecimal terms, Reading reading) {
        return AgreedExtension.read(terms, rules).fold(Optional::of, refusals -> {
            reading.refuse(field, "length", refusals.get(0).sentence());
            return Optional.empty();
        });
    }
}
