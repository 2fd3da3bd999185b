/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.domain.progress;

import java.util.List;
import org.ectmanager.domain.duty.Duty;
import org.ectmanager.domain.duty.Party;
import org.ectmanager.domain.explanation.Reason;

/** What is due when a teacher leaves while induction is extended (R33, guidance 3.10). */
public final class LeavingExtension {

    private LeavingExtension() {}

    /** An interim assessment, and notice to the appropriate body; nothing where no extension is being served. */
    public static List<Duty> due(boolean duringExtension) {
        return duringExtension
                ? List.of(
                        Duty.of(
                                "leaving.interim-assessment",
                                Party.HEAD_TEACHER,
                                reason("The teacher leaves during an extension: an interim assessment is made, ideally"
                                        + " before the last day."),
                                Party.EARLY_CAREER_TEACHER,
                                Party.APPROPRIATE_BODY),
                        Duty.of(
                                "leaving.notice",
                                Party.HEAD_TEACHER,
                                reason(
                                        "The appropriate body is told that the teacher leaves before the extension ends."),
                                Party.APPROPRIATE_BODY))
                : List.of();
    }

    private static Reason reason(String sentence) {
        return Reason.of("R33", "3.10", sentence);
    }
}
