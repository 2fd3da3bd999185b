/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Leads and administrators of an appropriate body move the day on which a report is due, by agreement with school and early
 * career teacher: because the teacher is absent (R35 c), or as dates of assessments are agreed (R37). Every new plan keeps
 * the day until it is taken back or the report is shared.
 */
@ProviderType
public interface AgreeDay {

    /** A report that may be moved, without what the school has written. Looking is recorded. */
    Optional<Opened> look(Caller caller, long report);

    /** Why the day of a report cannot be moved that was handed in, closed or cancelled; empty of any other. */
    Optional<Became> became(Caller caller, long report);

    List<Refusal> agree(Caller caller, Seen seen, LocalDate day, String reason);

    /** The report is due again on the day of the plan. */
    List<Refusal> takeBack(Caller caller, Seen seen);
}
