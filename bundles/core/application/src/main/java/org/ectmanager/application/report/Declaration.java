/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import static java.util.Objects.requireNonNull;

import org.ectmanager.domain.form.FormDefinition.Signatory;

/**
 * What somebody declares who puts a signature under a report.
 *
 * @param discussed whether the tutor's part says that the report was discussed with the early career teacher; not of one
 *     that was handed on without their signature, where it may not have been
 * @param forAnother whether a part is signed for whoever should sign it
 */
public record Declaration(Signatory part, boolean discussed, boolean forAnother) {

    private static final String ECT = "I have read this report. The comments are my own.";
    private static final String ACCOUNT = "This report is a fair account of the period, based on evidence";
    private static final String DISCUSSED = " and discussed with the early career teacher.";
    private static final String UNSIGNED =
            ". The early career teacher could read it and has not signed it, for the reason that it states.";
    private static final String FOR_TUTOR = " I sign for the induction tutor.";
    private static final String HEAD =
            "I confirm this report. Where it is the final assessment, its judgement is my recommendation to the"
                    + " appropriate body.";

    private static final String FOR_HEAD =
            "The head teacher is away and has asked me to sign for them. I confirm this report.";

    public Declaration {
        requireNonNull(part, "part");
    }

    public static Declaration of(Signatory part) {
        return new Declaration(part, true, false);
    }

    Declaration signedForAnother() {
        return new Declaration(part, discussed, true);
    }

    Declaration withoutEct() {
        return new Declaration(part, false, forAnother);
    }

    /** As it is shown, and kept with the signature. */
    public String words() {
        return switch (part) {
            case ECT -> ECT;
            case TUTOR -> ACCOUNT + (discussed ? DISCUSSED : UNSIGNED) + (forAnother ? FOR_TUTOR : "");
            case HEAD -> forAnother ? FOR_HEAD : HEAD;
        };
    }
}
