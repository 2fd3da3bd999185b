/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.handover;

import java.time.LocalDate;
import java.util.List;
import org.ectmanager.domain.form.Question;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A place that has to hear of changes. Register it as an OSGi service and the platform finds it. Every method is pure:
 * same change, same day, same answer. What it returns is kept under its id; nothing is told twice unless it was
 * refused and corrected.
 */
@ConsumerType
public interface Destination {

    /** What it is. The id never changes. */
    DestinationProfile profile();

    /** Whether this change has anything to do with this place. */
    boolean concerns(Change change);

    /** Everything that this place has to know of a change that concerns it, known or not. */
    List<Need> needs(Change change);

    /**
     * What it is told besides, where it is known, without waiting for it. Whatever is neither needed nor wished for is
     * left out of the changes that {@link #tell} gets.
     */
    default List<Need> wishes(Change change) {
        return List.of();
    }

    /** Its own questions to the school, asked once, at the change; answers come back in {@link Change#answers}. */
    default List<Question> questions(ChangeKind kind) {
        return List.of();
    }

    /** First day on which it listens to this change; {@link LocalDate#MIN} when it always does. */
    default LocalDate opensOn(Change change) {
        return LocalDate.MIN;
    }

    /** Whether it can be told on a day. The standard answer follows from the methods above; few need another. */
    default Readiness readiness(Change change, LocalDate today) {
        if (!concerns(change)) {
            return new Readiness.NotNeeded();
        }
        var missing = needs(change).stream()
                .filter(need -> !need.fact().isKnownOf(change))
                .toList();
        var unanswered = questions(change.kind()).stream()
                .filter(Question::required)
                .filter(question ->
                        change.answers().getOrDefault(question.id(), "").isBlank())
                .toList();
        if (!missing.isEmpty() || !unanswered.isEmpty()) {
            return new Readiness.Waits(missing, unanswered);
        }
        var opens = opensOn(change);
        return opens.isAfter(today) ? new Readiness.Opens(opens) : new Readiness.Ready();
    }

    /**
     * How this place is told of changes that are ready, several at once where it takes them so.
     *
     * @param changes at least one, all ready on this day, each with what this place needs or wishes and nothing else
     */
    List<Delivery> tell(List<Change> changes, LocalDate today);

    /**
     * Reads a file in which the place answers. A file that cannot be read is refused as a whole; the refusals name the
     * line or the column. The standard is a place that does not answer by file.
     *
     * @param content at most 10 MB
     */
    default Result<List<Answer>> read(byte[] content) {
        return Result.refused(Refusal.of(
                "destination.no-answers", profile().name() + " does not answer by file. Tick the steps by hand."));
    }
}
