/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.report;

import org.ectmanager.application.permission.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Takes up what a report says of the contract on record, when the report is shared and within the same transaction. */
@ProviderType
public interface SaidOfContract {

    /** A report that is shared again says nothing twice, and may take back what it said. */
    void follow(Caller caller, Report report);
}
