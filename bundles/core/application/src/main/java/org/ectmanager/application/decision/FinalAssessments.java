/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.decision;

import java.time.LocalDate;
import org.ectmanager.application.report.Report;
import org.ectmanager.domain.body.BodyId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a final assessment does to the decision: once it is handed in the recommendation has been received and the clocks
 * run (R44 to R46); once it is returned to the school neither holds. All within the caller's transaction.
 */
@ProviderType
public interface FinalAssessments {

    /** Begins the awaited decision, or the same one anew where the assessment had been returned. Tells whom it concerns. */
    void handedIn(BodyId body, Report report);

    void returned(Report report);

    /** From now on only the rest stands in the way of the decision. */
    void accepted(BodyId body, Report report);

    /**
     * Reminds of decisions, and of replies to appeals against them, a week and a day before their last day and then weekly.
     * Answers how many reminders.
     */
    int remind(BodyId body, LocalDate today);
}
