/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import java.time.Instant;
import java.util.List;
import org.ectmanager.application.operator.Operator;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.report.WriteReport.Opened;
import org.ectmanager.domain.body.BodyId;
import org.ectmanager.domain.refusal.Result;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The only way in which an operator reads a report: one report, that was handed in, each time for a reason. The reason is
 * kept in the audit trail of the appropriate body, whose leads see who reads what. Attached files are not shown.
 */
@ProviderType
public interface OperatorReads {

    /** Shows one report; refused without a reason, and when there is no such report or it was not handed in. */
    Result<Opened> read(Operator operator, BodyId body, String report, String reason);

    /** What operators read under the lead's appropriate body, the latest first. */
    List<Read> done(Caller lead);

    /** One reading by one operator. */
    record Read(Instant at, long report, String reason) {}
}
