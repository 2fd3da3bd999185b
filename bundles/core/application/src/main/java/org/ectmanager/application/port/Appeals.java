/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.appeal.RecordedStep;
import org.ectmanager.application.decision.AwaitedDecision;
import org.ectmanager.domain.decision.AppealCase;
import org.ectmanager.domain.decision.AppealStep;
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

    void add(long decision, RecordedStep step);

    void takeBack(RecordedStep step);

    /** Keeps what the appeal makes of a decision; the version of the decision is the one that was read. */
    void follow(AwaitedDecision decision, AppealCase appeal);
}
