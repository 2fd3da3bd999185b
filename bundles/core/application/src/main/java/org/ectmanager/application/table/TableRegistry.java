/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.report.InductionQuery;
import org.ectmanager.spi.report.Parameter;
import org.ectmanager.spi.report.ReportProfile;
import org.ectmanager.spi.report.Table;
import org.osgi.annotation.versioning.ProviderType;

/** The report plugins present right now. One that fails, fails alone. */
@ProviderType
public interface TableRegistry {

    /** What a report plugin offers. */
    record Offer(ReportProfile profile, List<Parameter> parameters) {

        public Offer {
            parameters = List.copyOf(parameters);
        }
    }

    /** Every report that is present, by title. */
    List<Offer> all();

    /** One report; empty while its plugin is absent, which is a normal state. */
    Optional<Offer> find(String report);

    /**
     * Runs a report.
     *
     * @param query sees what the reader may see and nothing else
     * @param typed what was chosen, by the parameter's id; empty or left out takes the standard
     */
    Result<Table> run(String report, InductionQuery query, Map<String, String> typed);
}
