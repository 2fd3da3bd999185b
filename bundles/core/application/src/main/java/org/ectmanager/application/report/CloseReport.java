/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.util.List;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.application.report.WriteReport.Seen;
import org.ectmanager.domain.refusal.Refusal;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Leads and administrators of an appropriate body close a report that will not come, with a reason that tutor and, once it
 * was shared, early career teacher read. Nobody is reminded of it any more, and no new plan brings it back. The final
 * assessment is never closed: a decision needs it (R43).
 */
@ProviderType
public interface CloseReport {

    /** A report that may be closed, without what the school has written. Looking is recorded. */
    Optional<Opened> look(Caller caller, long report);

    /** Why a report cannot be closed that was handed in or cancelled; empty of any other. */
    Optional<Became> became(Caller caller, long report);

    List<Refusal> close(Caller caller, Seen seen, String reason);
}
