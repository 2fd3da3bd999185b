/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.records;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.explanation.Checklist;
import org.ectmanager.domain.explanation.Finding;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.ruleset.RuleSet;

/**
 * A teacher who goes on with induction elsewhere (R56, guidance 2.75).
 *
 * @param released the previous appropriate body has reported that the teacher left it
 * @param received the records that came along
 */
public record Transfer(boolean released, Set<Document> received) {

    /** What goes along. */
    public enum Document implements Checklist.Point {
        INTERIM_ASSESSMENTS("interim assessments"),
        FORMAL_ASSESSMENTS("formal assessments"),
        PROGRESS_REVIEWS("progress reviews");

        private final String words;

        Document(String words) {
            this.words = words;
        }

        @Override
        public String words() {
            return words;
        }
    }

    public Transfer {
        received = Set.copyOf(received);
    }

    /** Whether the teacher can be claimed: the Department's service takes one claim at a time. */
    public Finding claim() {
        return released
                ? Finding.allowed(
                        "transfer.released", reason("The previous appropriate body has released the teacher."))
                : Finding.notYet(
                        "transfer.not-released",
                        reason("The previous appropriate body has still to release the teacher. Ask it to."));
    }

    /**
     * Whether the records are complete.
     *
     * @param written the records that exist: nobody has a formal assessment after one term
     */
    public Finding records(Set<Document> written) {
        var wanted = EnumSet.noneOf(Document.class);
        wanted.addAll(written);
        return new Checklist<>("transfer.records", "R56", "2.75", "What came along", List.copyOf(wanted))
                .check(received);
    }

    /** Who does what, since records are transferred. */
    public static List<Duty> due(RuleSet rules) {
        var due = new ArrayList<Duty>();
        if (rules.guidance().recordsTransferred()) {
            due.add(Duty.of(
                    "transfer.give",
                    Party.PREVIOUS_BODY,
                    reason("Previous appropriate body and school give the records of induction."),
                    Party.APPROPRIATE_BODY,
                    Party.HEAD_TEACHER));
            due.add(Duty.of(
                    "transfer.make-sure",
                    Party.APPROPRIATE_BODY,
                    reason("The appropriate body makes sure that the new school has the records and works out the time"
                            + " that remains."),
                    Party.HEAD_TEACHER));
        }
        return List.copyOf(due);
    }

    private static Reason reason(String sentence) {
        return Reason.of("R56", "2.75", sentence);
    }
}
