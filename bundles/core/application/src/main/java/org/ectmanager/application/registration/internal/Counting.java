/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.registration.internal;

import org.ectmanager.application.reading.Prose;
import org.ectmanager.application.registration.AuthoriseRegistration.Counted;
import org.ectmanager.application.registration.Details;
import org.ectmanager.application.registration.PartServed;
import org.ectmanager.domain.length.ServedBefore;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;

/**
 * What an appropriate body counts of a part-served induction (R20, R23, R56), and of an extension decided in Wales (R5),
 * against what the school says.
 */
record Counting(ServedBefore said, ServedBefore counted, String reason) {

    private static final Counting NOTHING = new Counting(ServedBefore.NONE, ServedBefore.NONE, "");
    private static final Prose REASON = Prose.page("countedReason", "registration.counted-reason", "The reason");
    private static final Refusal WHY = new Refusal(
            "countedReason",
            "registration.counted-reason",
            "Say why you count another number than the school says. The school reads it");

    /** Confirmed by the officer, who gives a reason for another number. */
    static Result<Counting> of(Details.Teacher teacher, Counted typed) {
        if (teacher.wales().isPresent()) {
            var extended = teacher.wales().get().extendedBy();
            return of(ServedBefore.extendedInWales(extended), PartServed.extendedInWales(typed.extended()), typed);
        }
        return teacher.before()
                .map(before -> of(before.terms(), PartServed.counted(typed.terms(), typed.absent()), typed))
                .orElseGet(() -> Result.done(NOTHING));
    }

    private static Result<Counting> of(ServedBefore said, Result<ServedBefore> counts, Counted typed) {
        var wrong = REASON.tooLong(typed.reason());
        if (!wrong.isEmpty()) {
            return Result.refused(wrong);
        }
        return counts.fold(
                counted -> counted.equals(said) || !typed.reason().isBlank()
                        ? Result.done(new Counting(said, counted, typed.reason().strip()))
                        : Result.refused(WHY),
                Result::refused);
    }

    /** For the school and the audit trail; empty for an induction that begins. */
    String sentence() {
        if (isOfWales()) {
            var counts = extension(counted) + " counts.";
            return counted.equals(said) ? counts : counts + " The school said: " + extension(said) + ". " + reason;
        }
        if (said.isNone()) {
            return "";
        }
        var counts = words(counted) + " served before count.";
        return counted.equals(said) ? counts : counts + " The school said " + words(said) + ". " + reason;
    }

    private boolean isOfWales() {
        return !said.extendedInWales().isNone() || !counted.extendedInWales().isNone();
    }

    private static String extension(ServedBefore before) {
        return before.extendedInWales().isNone()
                ? "No extension decided in Wales"
                : "An extension of " + before.extendedInWales().inWords() + " decided in Wales";
    }

    private static String words(ServedBefore before) {
        return before.terms().inWords() + (before.absent().isNone() ? "" : " with " + before.absent() + " days absent");
    }
}
