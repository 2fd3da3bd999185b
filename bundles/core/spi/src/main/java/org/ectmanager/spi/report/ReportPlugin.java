/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.spi.report;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/** One report. Register it as an OSGi service and the platform finds it. Pure: same query, same table. */
@ConsumerType
public interface ReportPlugin {

    /** What it is. The id never changes. */
    ReportProfile profile();

    /** What may be chosen before it runs; the platform asks for it and checks it. */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * Makes the table.
     *
     * @param query sees what the reader may see and nothing else
     * @param chosen a valid value for every parameter
     */
    Table run(InductionQuery query, Chosen chosen);
}
