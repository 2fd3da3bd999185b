/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealStep;
import org.ectmanager.domain.people.PersonName;
import org.ectmanager.domain.school.SchoolId;
import org.osgi.annotation.versioning.ConsumerType;

/** Appeals against decisions of the current appropriate body. */
@ConsumerType
public interface Appeals {

    /** The latest decision on an induction that can be appealed, made or changed by an appeal since. */
    Optional<AwaitedDecision> appealable(long induction);

    /** By their number, those that were taken back as well. */
    List<RecordedStep> of(long decision);

    /** Those that stand. */
    default List<AppealStep> standing(long decision) {
        return of(decision).stream()
                .filter(RecordedStep::stands)
                .map(RecordedStep::step)
                .toList();
    }

    /** Those that wait for the reply of the appropriate body: it has its copy of the notice and the appeal runs. */
    List<ToReply> toReply();

    /**
     * Puts a reminder of a reply for the message that is made of it, unless the same went out already. Answers how many.
     *
     * @param step which one, as {@link LastDay} and the weeks overdue name them
     * @param by the last day to reply; with another one each reminder is due again
     */
    int remind(ToReply appeal, String step, LocalDate by);

    /** Those who failed at a school and have a post on this day, with what stands on record of an appeal; by name. */
    List<FailedAt> failedAt(SchoolId school, LocalDate day);

    /**
     * One that waits for a reply.
     *
     * @param startsOn the first day of the induction, by which the rules are chosen
     */
    record ToReply(long decision, long induction, LocalDate startsOn, LocalDate copyOn) {}

    /** One who failed. */
    record FailedAt(long induction, PersonName name, LocalDate startsOn, LocalDate decidedOn, List<AppealStep> steps) {

        public FailedAt {
            steps = List.copyOf(steps);
        }
    }

    void add(long decision, RecordedStep step);

    void takeBack(RecordedStep step);

    /** Keeps what the appeal makes of a decision; the version of the decision is the one that was read. */
    void follow(AwaitedDecision decision, AppealCase appeal);
}
