/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.persistence.length;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.reduction.RecordedReduction;
import org.ectmanager.application.reduction.RecordedReduction.Act;
import org.ectmanager.application.reduction.RecordedReduction.Basis;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.Reduction;
import org.ectmanager.domain.length.ReductionReason;
import org.ectmanager.domain.people.PersonId;
import org.ectmanager.domain.terms.Terms;
import org.ectmanager.persistence.transaction.JpaTransactions;
import org.ectmanager.persistence.transaction.Row;

/** What an appropriate body took off an induction and added to it, in one statement: every plan asks for both. */
public final class LengthRows {

    private static final String OF =
            """
            select 'EXTENSION' kind, id, induction_id, 0 number, '' reason,
                   case when appealed_outcome is null then extension else appealed_extension end terms, appealed_on,
                   (select (k.recorded_at at time zone 'Europe/London')::date from appeal_step k
                     where k.body = decision.body and k.decision_id = decision.id and k.kind = 'OUTCOME'
                       and k.taken_back_at is null and decision.appealed_on is not null) set_on,
                   '' evidence, null::date agreed_on, null::date advised_on, null::timestamptz made_at, null::bigint made_by,
                   '' made_by_name, null::timestamptz withdrawn_at, null::bigint withdrawn_by, '' withdrawn_by_name,
                   '' withdrawn_because, version
              from decision where body = ? and induction_id = ?
                                and coalesce(appealed_outcome, outcome) = 'EXTEND'
            union all
            select 'REDUCTION', id, induction_id, number, reason, terms::text, null::date, null::date, evidence, agreed_on, advised_on,
                   made_at, made_by, made_by_name, withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_because,
                   version
              from reduction where body = ? and induction_id = ?
             order by kind, number, id
            """;

    private record Changed(Optional<AgreedExtension> extension, Optional<RecordedReduction> reduction) {}

    private LengthRows() {}

    /** In the order of the decisions. */
    public static List<AgreedExtension> extensions(JpaTransactions transactions, long induction) {
        return of(transactions, induction).stream()
                .flatMap(changed -> changed.extension().stream())
                .toList();
    }

    /** By their number. */
    public static List<RecordedReduction> reductions(JpaTransactions transactions, long induction) {
        return of(transactions, induction).stream()
                .flatMap(changed -> changed.reduction().stream())
                .toList();
    }

    private static List<Changed> of(JpaTransactions transactions, long induction) {
        var body = transactions.body();
        return transactions.sql().once(OF, LengthRows::changed, body, induction, body, induction);
    }

    private static Changed changed(Row row) {
        var terms = Terms.of(row.text("terms"));
        return row.text("kind").equals("EXTENSION")
                ? new Changed(
                        Optional.of(new AgreedExtension(
                                terms, row.possibleDate("appealed_on"), row.possibleDate("set_on"))),
                        Optional.empty())
                : new Changed(Optional.empty(), Optional.of(recorded(row, terms)));
    }

    private static RecordedReduction recorded(Row row, Terms terms) {
        return new RecordedReduction(
                row.number("id"),
                row.number("induction_id"),
                row.count("number"),
                new Reduction(terms, ReductionReason.valueOf(row.text("reason")), true),
                new Basis(
                        row.text("evidence"),
                        row.possibleDate("agreed_on").orElseThrow(),
                        row.possibleDate("advised_on").orElseThrow()),
                new Act(row.moment("made_at"), new PersonId(row.number("made_by")), row.text("made_by_name"), ""),
                row.possibleMoment("withdrawn_at")
                        .map(at -> new Act(
                                at,
                                new PersonId(row.number("withdrawn_by")),
                                row.text("withdrawn_by_name"),
                                row.text("withdrawn_because"))),
                row.number("version"));
    }
}
