/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.port;

import org.ectmanager.application.report.WriteReport.Opened;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes the paper of a report. */
@ConsumerType
public interface ReportPrinter {

    /** A PDF of the report as it stands; an accepted one as of its acceptance, so that a later run makes the same. */
    byte[] print(Opened opened);
}
