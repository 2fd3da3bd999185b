/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import org.ectmanager.domain.form.FormDefinition.Signatory;

/** The words to which somebody puts a signature under a report. */
public final class Declaration {

    private static final String ECT =
            "I have read this report and discussed it with my induction tutor. The comments are my own.";
    private static final String DISCUSSED = " and discussed with the early career teacher.";
    private static final String UNSIGNED =
            ". The early career teacher could read it and has not signed it, for the reason that it states.";
    private static final String TUTOR = "This report is a fair account of the period, based on evidence" + DISCUSSED;
    private static final String HEAD =
            "I confirm this report. Where it is the final assessment, its judgement is my recommendation to the"
                    + " appropriate body.";

    private Declaration() {}

    /** Says nothing of a discussion that may not have been. */
    static String withoutEct(String declaration) {
        return declaration.replace(DISCUSSED, UNSIGNED);
    }

    public static String of(Signatory signatory) {
        return switch (signatory) {
            case ECT -> ECT;
            case TUTOR -> TUTOR;
            case HEAD -> HEAD;
        };
    }
}
