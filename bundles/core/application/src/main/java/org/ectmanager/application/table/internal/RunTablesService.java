/* SPDX-License-Identifier: Apache-2.0 */
package org.ectmanager.application.table.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ectmanager.application.permission.Caller;
import org.ectmanager.application.permission.Right;
import org.ectmanager.application.permission.Rights;
import org.ectmanager.application.port.AuditTrail;
import org.ectmanager.application.port.AuditTrail.Happening;
import org.ectmanager.application.port.DueReports;
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
    private final DueReports reports;
    private final AuditTrail audit;
    private final Clock clock;

    @Activate
    public RunTablesService(
            @Reference Transactions transactions,
            @Reference Rights rights,
            @Reference TableRegistry tables,
            @Reference DueReports reports,
            @Reference AuditTrail audit,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.rights = rights;
        this.tables = tables;
        this.reports = reports;
        this.audit = audit;
        this.clock = clock;
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
                        .fold(chosen -> made(caller, offer, chosen, typed, use), Result::<Made>refused))
                .orElseGet(() -> Result.refused(Refusal.of(
                        ABSENT, "This report is not here at the moment. Choose another, or try again later.")));
    }

    /** The run is on record before the first row is read, also when the plugin then fails. */
    private Result<Made> made(Caller caller, Offer offer, Chosen chosen, Map<String, String> typed, Use use) {
        return transactions.in(caller.scope(), () -> {
            audit.record(ran(offer, chosen, use));
            var query = new BodyQuery(reports, LocalDate.now(clock), MOST_ROWS);
            return tables.run(offer.profile().id(), query, typed).map(table -> new Made(table, query.isCut()));
        });
    }

    private static Happening ran(Offer offer, Chosen chosen, Use use) {
        var choices = offer.parameters().stream()
                .map(parameter -> parameter.id() + " \u201c" + chosen.text(parameter.id()) + "\u201d")
                .collect(Collectors.joining(", "));
        return new Happening(
                "table.run",
                "table",
                Optional.empty(),
                "The report " + offer.profile().id() + " was run " + use.words()
                        + (choices.isEmpty() ? "" : " with " + choices),
                "");
    }
}
