/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.decision;

import java.math.BigDecimal;
import java.util.Optional;
import org.ectmanager.application.appeal.AppealState;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.AwaitedDecision.Made;
import org.ectmanager.application.decision.DecisionDays;
import org.ectmanager.domain.decision.Decision;
import org.ectmanager.domain.decision.Recommendation;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.persistence.transaction.Row;

/** How a decision is read from its row {@code d}, and written. */
public final class DecisionRows {

    public static final String COLUMNS =
            """
            select d.id, d.induction_id, d.report_id, d.recommendation, d.received_on, d.hear_by,
                   d.decide_by, d.accepted, d.heard_at, d.representations,
                   d.outcome, d.extension, d.reason, d.decided_at, d.decided_by_name, d.version,
                   d.appealed_outcome, d.appealed_extension
            """;

    /** How far the appeal is; empty while there is none. */
    public static final String APPEAL =
            """
            (select case when bool_or(k.kind = 'OUTCOME') then max(k.outcome)
                         when bool_or(k.kind = 'WITHDRAWN') then 'WITHDRAWN'
                         when bool_or(k.kind = 'NOT_WANTED') then 'NOT_WANTED'
                         when bool_or(k.kind = 'COPY') and not bool_or(k.kind = 'REPLY') then 'TO_REPLY'
                         when count(*) > 0 then 'RUNNING' else '' end
               from appeal_step k where k.body = d.body and k.decision_id = d.id and k.taken_back_at is null) appeal
            """;

    private DecisionRows() {}

    public static Optional<AppealState> appeal(Row row) {
        return Optional.of(row.text("appeal")).filter(state -> !state.isEmpty()).map(AppealState::valueOf);
    }

    public static AwaitedDecision decision(Row row) {
        return new AwaitedDecision(
                row.number("id"),
                row.number("induction_id"),
                row.number("report_id"),
                Recommendation.valueOf(row.text("recommendation")),
                row.possibleDate("received_on").orElseThrow(),
                row.possibleDate("hear_by")
                        .flatMap(hear -> row.possibleDate("decide_by").map(decide -> new DecisionDays(hear, decide))),
                row.flag("accepted"),
                row.possibleMoment("heard_at"),
                row.text("representations"),
                row.possibleMoment("decided_at")
                        .map(at -> new Made(
                                made(row.text("outcome"), row.text("extension")),
                                row.text("reason"),
                                at,
                                row.text("decided_by_name"),
                                appealed(row))),
                row.number("version"));
    }

    private static Optional<Decision> appealed(Row row) {
        return Optional.of(row.text("appealed_outcome"))
                .filter(outcome -> !outcome.isEmpty())
                .map(outcome -> made(outcome, row.text("appealed_extension")));
    }

    private static Decision made(String outcome, String extension) {
        return switch (outcome) {
            case "PASS" -> new Decision.Pass();
            case "FAIL" -> new Decision.Fail();
            default -> new Decision.Extend(new AgreedExtension(Terms.of(new BigDecimal(extension))));
        };
    }

    static String outcome(Decision decision) {
        if (decision instanceof Decision.Pass) {
            return "PASS";
        }
        return decision instanceof Decision.Fail ? "FAIL" : "EXTEND";
    }

    /** In terms; empty where it is no extension. */
    public static String extension(Decision decision) {
        return decision instanceof Decision.Extend extend
                ? extend.extension().terms().reported().toPlainString()
                : "";
    }
}
