/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.registration.AuthoriseRegistration.Counted;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.PartServed;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/** What an appropriate body counts of a part-served induction, against what the school says (R20, R23, R56). */
record Counting(ServedBefore said, ServedBefore counted, String reason) {

    private static final Counting NOTHING = new Counting(ServedBefore.NONE, ServedBefore.NONE, "");
    private static final Prose REASON = Prose.page("countedReason", "registration.counted-reason", "The reason");
    private static final Refusal WHY = new Refusal(
            "countedReason",
            "registration.counted-reason",
            "Say why you count another number than the school says. The school reads it");

    /** Confirmed by the officer, who gives a reason for another number. */
    static Result<Counting> of(Details.Teacher teacher, Counted typed) {
        if (teacher.before().isEmpty()) {
            return Result.done(NOTHING);
        }
        var wrong = REASON.tooLong(typed.reason());
        if (!wrong.isEmpty()) {
            return Result.refused(wrong);
        }
        var said = teacher.before().get().terms();
        return PartServed.counted(typed.terms(), typed.absent())
                .fold(
                        counted -> counted.equals(said) || !typed.reason().isBlank()
                                ? Result.done(new Counting(
                                        said, counted, typed.reason().strip()))
                                : Result.refused(WHY),
                        Result::refused);
    }

    /** For the school and the audit trail; empty for an induction that begins. */
    String sentence() {
        if (said.isNone()) {
            return "";
        }
        var counts = words(counted) + " served before count.";
        return counted.equals(said) ? counts : counts + " The school said " + words(said) + ". " + reason;
    }

    private static String words(ServedBefore before) {
        return before.terms().inWords() + (before.absent().isNone() ? "" : " with " + before.absent() + " days absent");
    }
}
