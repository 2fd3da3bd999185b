/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.appeal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.appeal.RecordedStep.Act;
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
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.persistence.transaction.Row;

/** The columns of a step that only some kinds have. */
record StepRow(
        String lateBecause,
        Optional<Boolean> defended,
        Optional<LocalDate> hearing,
        Optional<AppealOutcome> outcome,
        String terms) {

    private static final StepRow PLAIN = new StepRow("", Optional.empty(), Optional.empty(), Optional.empty(), "");

    static StepRow of(AppealStep step) {
        if (step instanceof Made made) {
            return new StepRow(made.lateBecause(), Optional.empty(), Optional.empty(), Optional.empty(), "");
        }
        if (step instanceof Replied reply) {
            return new StepRow("", Optional.of(reply.defended()), Optional.empty(), Optional.empty(), "");
        }
        if (step instanceof HearingSet set) {
            return new StepRow("", Optional.empty(), Optional.of(set.hearing()), Optional.empty(), "");
        }
        return step instanceof Decided decided
                ? new StepRow("", Optional.empty(), Optional.empty(), Optional.of(decided.outcome()), terms(decided))
                : PLAIN;
    }

    private static String terms(Decided decided) {
        return decided.period()
                .map(period -> period.terms().reported().toPlainString())
                .orElse("");
    }

    static RecordedStep recorded(Row row) {
        return new RecordedStep(
                row.number("id"),
                row.count("number"),
                step(row),
                new Act(
                        row.moment("recorded_at"),
                        new PersonId(row.number("recorded_by")),
                        row.text("recorded_by_name"),
                        ""),
                row.possibleMoment("taken_back_at")
                        .map(at -> new Act(
                                at,
                                new PersonId(row.number("taken_back_by")),
                                row.text("taken_back_by_name"),
                                row.text("taken_back_because"))),
                row.flag("corrected"));
    }

    static AppealStep step(Row row) {
        var on = row.possibleDate("happened_on").orElseThrow();
        return switch (Kind.valueOf(row.text("kind"))) {
            case NOT_WANTED -> new NotWanted(on);
            case MADE -> new Made(on, row.text("late_because"));
            case COPY -> new CopyReceived(on);
            case REPLY -> new Replied(on, row.flag("defended"));
            case REPLY_WITHDRAWN -> new ReplyWithdrawn(on);
            case HEARING -> new HearingSet(on, row.possibleDate("hearing_on").orElseThrow());
            case WITHDRAWN -> new Withdrawn(on);
            case OUTCOME -> new Decided(on, AppealOutcome.valueOf(row.text("outcome")), period(row.text("terms")));
        };
    }

    private static Optional<AgreedExtension> period(String terms) {
        return Optional.of(terms)
                .filter(typed -> !typed.isEmpty())
                .map(typed -> new AgreedExtension(Terms.of(new BigDecimal(typed))));
    }
}
