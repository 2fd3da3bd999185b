/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ectmanager.application.appeal.AppealState;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.application.decision.DecisionDays;
import org.ectmanager.application.decision.NoticeGiven;
import org.ectmanager.domain.decision.Notice.Recipient;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.people.PersonId;
import org.osgi.annotation.versioning.ConsumerType;

/** The decisions of the current appropriate body. */
@ConsumerType
public interface Decisions {

    /** Adds one; where the same assessment was returned before, its decision is awaited anew and nobody is heard yet. */
    void begin(AwaitedDecision decision);

    /** Unless its final assessment was returned to the school. */
    Optional<AwaitedDecision> find(long id);

    /** The one that rests on this final assessment, unless that was returned to the school. */
    Optional<AwaitedDecision> on(long report);

    /** The latest one of an induction. */
    Optional<AwaitedDecision> of(long induction);

    /** The final assessment is back with the school: nothing is awaited until it is handed in again. */
    void returned(long id);

    /** The final assessment was accepted; nobody who has the decision open is overtaken by it. */
    void accepted(long id);

    /** What an awaited decision rests on is otherwise now: whoever has it open is overtaken and looks again. */
    void overtake(long id);

    /** Stores the last days of an awaited decision. With another last day to decide its reminders begin anew. */
    void count(AwaitedDecision decision, DecisionDays days);

    /** Those awaited whose last days were never counted. */
    List<AwaitedDecision> uncounted();

    /** Puts one reminder for each awaited decision with this last day, unless it went out already. Answers how many. */
    int remind(LocalDate today, LastDay last);

    /** Reminds of every decision that is overdue by whole weeks. Answers how many. */
    int remindWeekly(LocalDate today);

    /** Saves what the teacher said; the version is the one that was read. */
    void save(AwaitedDecision decision);

    void made(AwaitedDecision decision, PersonId by);

    /**
     * Whom of the teacher and the head teacher no notice of a decision reached: none who had accepted was there when it
     * was made, or the mail was refused and nobody had it sent again. Empty while nothing is decided.
     */
    Set<Recipient> unreached(long decision);

    /** Who was told of a decision by somebody of the body, in the order of their names in the rule. */
    List<NoticeGiven> given(long decision);

    void give(long decision, NoticeGiven given, PersonId by);

    void takeBack(long decision, Recipient recipient);

    /** By how many terms the body has extended an induction so far, in the order of its decisions. */
    List<AgreedExtension> extensions(long induction);

    /** Those that are awaited, the next to be decided first. */
    List<Listed> awaited(int most);

    /** Those that were made, the latest first. */
    List<Listed> made(int most);

    /**
     * A decision with whose it is.
     *
     * @param told who was told of it by somebody of the body
     * @param unreached as {@link #unreached} says
     * @param appeal how far the appeal against it is; empty while there is none
     */
    record Listed(
            AwaitedDecision decision,
            String teacher,
            String school,
            Set<Recipient> told,
            Set<Recipient> unreached,
            Optional<AppealState> appeal) {

        public Listed {
            told = Set.copyOf(told);
            unreached = Set.copyOf(unreached);
        }
    }
}
