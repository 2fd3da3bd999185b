/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.web.report;

import java.util.Optional;
import org.ectmanager.application.report.Capacity;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.form.FormDefinition.Signatory;

/** What a teacher says who was not spoken to, beside the declaration of the tutor that they were. */
public final class DiscussedWords {

    static final String ANSWER = "It was not discussed with the induction tutor";

    private DiscussedWords() {}

    /** To whoever signs next. */
    public static Optional<String> beforeSigning(Opened opened, Capacity as) {
        return opened.isSaidUndiscussed()
                ? Optional.of(said(opened)
                        + (as.part() == Signatory.TUTOR
                                ? ". By signing you declare that it was. Discuss it before you sign. If the report"
                                        + " has to change, send it back with your reason."
                                : ", who declares that it was. Speak with both before you sign. If the report has"
                                        + " to change, send it back with your reason."))
                : Optional.empty();
    }

    /** To whoever accepts the report or returns it. */
    public static Optional<String> forOfficers(Opened opened) {
        return opened.isSaidUndiscussed()
                ? Optional.of(
                        said(opened)
                                + ", who declares that it was. If that has to be put right, return the report with your reason.")
                : Optional.empty();
    }

    private static String said(Opened opened) {
        return opened.induction().name().full()
                + " signed the answer that this report was not discussed with the induction tutor";
    }
}
