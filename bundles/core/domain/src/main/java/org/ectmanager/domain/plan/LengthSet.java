/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ectmanager.domain.explanation.Reason;
import org.ectmanager.domain.length.AgreedExtension;
import org.ectmanager.domain.length.RequiredLength;

/**
 * When it became known how long induction is, where that was on its way: by a reduction (R25 to R27), by a
 * correction of what was decided in Wales (R5), or by an outcome of an appeal (R49). As much may have been served already.
 */
record LengthSet(LocalDate on, String what) {

    /** By the last reduction or correction of which the day is known. */
    static Optional<LengthSet> reduced(RequiredLength required) {
        return required.shorterSince().map(day -> new LengthSet(day, "The length of induction was changed"));
    }

    /** By the last of both of which the day is known. */
    static Optional<LengthSet> extended(RequiredLength required, AgreedExtension extension) {
        var onAppeal = extension.since().map(day -> new LengthSet(day, "Its length was set on appeal, recorded"));
        return Stream.concat(reduced(required).stream(), onAppeal.stream()).max(Comparator.comparing(LengthSet::on));
    }

    /** Of the whole induction. */
    static Optional<LengthSet> last(RequiredLength required) {
        List<AgreedExtension> extensions = required.extensions();
        return extensions.isEmpty() ? reduced(required) : extended(required, extensions.get(extensions.size() - 1));
    }

    /** As a sentence without its full stop. */
    String sentence() {
        return what + " on " + Reason.day(on);
    }
}
