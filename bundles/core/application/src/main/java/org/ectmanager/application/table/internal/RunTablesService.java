/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.table.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.Transactions;
import org.ectmanager.application.table.RunTables;
import org.ectmanager.application.table.TableRegistry;
import org.ectmanager.application.table.TableRegistry.Offer;
import org.ectmanager.domain.refusal.Refusal;
import org.ectmanager.domain.refusal.Result;
import org.ectmanager.spi.report.Chosen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component
public final class RunTablesService implements RunTables {

    private final Transactions transactions;
    private final Rights rights;
    private final TableRegistry tables;
    private final TableRuns runs;

    @Activate
    public RunTablesService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference TableRegistry tables,
            @Reference TableRuns runs) {
        this.transactions = transactions;
        this.rights = rights;
        this.tables = tables;
        this.runs = runs;
    }

    @Override
    public List<Offer> all(Caller caller) {
        rights.require(caller, Right.RUN_REPORTS);
        return tables.all();
    }

    @Override
    public Optional<Offer> find(Caller caller, String report) {
        rights.require(caller, Right.RUN_REPORTS);
        return tables.find(report);
    }

    @Override
    public Result<Made> run(Caller caller, String report, Map<String, String> typed, Use use) {
        rights.require(caller, Right.RUN_REPORTS);
        return tables.find(report)
                .map(offer -> Chosen.of(offer.parameters(), typed)
                        .fold(
                                chosen -> transactions.in(caller.scope(), () -> runs.run(offer, chosen, typed, use)),
                                Result::<Made>refused))
                .orElseGet(() -> Result.refused(Refusal.of(
                        ABSENT, "This report is not here at the moment. Choose another, or try again later.")));
    }
}
