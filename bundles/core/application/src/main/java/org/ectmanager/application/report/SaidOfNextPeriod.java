/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import org.ectmanager.application.induction.Induction;
import org.ectmanager.application.permission.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Takes up what a report says of the post after it, when the report is shared and within the same transaction. */
@ProviderType
public interface SaidOfNextPeriod {

    /** The latest report that is shared holds. One that is shared again says nothing twice. */
    void follow(Caller caller, Report report, Induction induction);
}
